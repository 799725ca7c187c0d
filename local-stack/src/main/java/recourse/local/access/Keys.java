package recourse.local.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import recourse.local.Folders;
import recourse.local.StackFailure;

/**
 * The local stack's own RSA key pair, which stands in for an identity provider.
 *
 * @param privateKey PEM file (PKCS 8) that signs tokens
 * @param publicKey PEM file that the services verify them with
 */
public record Keys(Path privateKey, Path publicKey) {

  /** The pair in this folder, made on first use. */
  public static Keys in(Path folder) {
    Keys keys = new Keys(folder.resolve("private-key.pem"), folder.resolve("public-key.pem"));
    if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
      Folders.made(folder);
      keys.generate();
    }
    return keys;
  }

  /** Address of the public key as services are configured with it. */
  public String publicKeyLocation() {
    return publicKey.toUri().toString();
  }

  private void generate() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Files.writeString(publicKey, pem("PUBLIC KEY", pair.getPublic()));
      Folders.writeSecret(privateKey, pem("PRIVATE KEY", pair.getPrivate()));
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new StackFailure("Cannot make the key pair: " + e.getMessage(), e);
    }
  }

  private static String pem(String kind, Key key) {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    String body = lines.encodeToString(key.getEncoded());
    return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
  }
}
