package recourse.intake.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import recourse.contract.MessageKind;

class MessagePolicyTest {
  private static final String COMPLAINT = "It still leaks, please help.";

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted,auto-replied",
    "AUTO-SUBMITTED,auto-generated; type=x",
    "Precedence,bulk",
    "Precedence,auto_reply",
    "X-Auto-Response-Suppress,OOF",
    "X-Autoreply,yes",
    "List-Id,<offers.shop.test>",
    "Return-Path,<>",
    "Content-Type,multipart/report; report-type=delivery-status",
    "Subject,Automatic reply: your case",
    "Subject,Out of Office",
    "Subject,Undeliverable: your case",
    "Subject,Automatische Antwort: Ihr Fall",
    "Subject,ABWESENHEITSNOTIZ",
    "Subject,Réponse automatique : votre dossier",
    "Subject,Absent du bureau",
    "Subject,Respuesta automática: su caso",
    "Subject,Fuera de la oficina",
    "Subject,Risposta automatica: il suo caso",
    "Subject,Fuori sede",
    "Subject,Automatisch antwoord: uw zaak",
    "Subject,Niet op kantoor",
    "Subject,Automatyczna odpowiedź: Państwa sprawa",
    "Subject,NIEOBECNOŚĆ W BIURZE",
  })
  void shouldKnowAMachineByItsHeadersWhateverItSays(String name, String value) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(name, value), COMPLAINT))
        .isEqualTo(MessageKind.AUTOMATIC);
  }

  @ParameterizedTest
  @CsvSource({
    "Auto-Submitted,no",
    "Precedence,normal",
    "X-Auto-Response-Suppress,None",
    "Return-Path,<okoro@mail.test>",
    "Content-Type,text/plain",
    "Subject,Re: I was out of the office when it leaked",
    "Subject,AW: Ihre automatische Antwort hilft nicht",
    "Subject,Votre réponse automatique ne répond à rien",
    "Subject,Su respuesta automática no ayuda",
    "Subject,La vostra risposta automatica non aiuta",
    "Subject,Uw automatisch antwoord helpt niet",
    "Subject,Państwa automatyczna odpowiedź nie pomaga",
  })
  void shouldHearAPersonWhoseMailHasHeadersToo(String name, String value) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(name, value), COMPLAINT))
        .isEqualTo(MessageKind.SUBSTANTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you!",
        "thanks",
        "Dear Ben,\nthank you very much for your help.\nKind regards\nAmina Okoro",
        "Many thanks, the refund arrived.",
        "Cheers, all sorted now :)",
        "Thanks a lot\n\nOn Monday, Recourse wrote:\n> We are sorry that it leaks.",
        "Vielen Dank für die schnelle Hilfe!",
        "Sehr geehrte Frau Ada,\nherzlichen Dank, alles ist erledigt.\nMit freundlichen Grüßen\nJonas Bauer",
        "Danke!\nAm 1. Juni schrieb Recourse <help@recourse.test>:\n> Es tut uns leid.",
        "Bonjour,\nje vous remercie, tout fonctionne maintenant.\nCordialement\nÉlodie Martin",
        "Merci beaucoup pour votre réponse rapide",
        "Hola Ben, muchas gracias por su ayuda, todo está resuelto.",
        "Mil gracias",
        "Danke",
        "Thanks",
        "Gentile Ada, grazie mille per l'aiuto. Cordiali saluti",
        "Ho ricevuto il rimborso, grazie!",
        "Beste Ben,\nhartelijk bedankt voor de snelle hulp.\nMet vriendelijke groet\nSanne de Vries",
        "Dank u wel",
        "Dzień dobry,\ndziękuję bardzo za szybką pomoc, wszystko działa.\nPozdrawiam\nŁucja Nowak",
        "Dziękuję, otrzymałam zwrot",
        "Thank you so much\n-- \nAmina, 7 Lime Road, it is not a company",
      })
  void shouldSeeThatItOnlySaysThankYou(String text) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), text)).isEqualTo(MessageKind.THANKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thank you but it still leaks",
        "Thanks, is it fixed?",
        "Thank you. It is not working.",
        "Thanks for nothing",
        "The refund arrived.",
        "No thanks",
        "Thank you for your message, I want to complain again",
        "???",
        "Hello, thanks. The kettle is broken again.",
        "Danke, aber es tropft noch immer",
        "Danke für nichts",
        "Nein danke",
        "Vielen Dank, wann kommt mein Geld?",
        "Merci, mais cela ne marche pas",
        "Non merci",
        "Merci pour rien",
        "Gracias, pero no funciona",
        "No, gracias",
        "Gracias por nada",
        "Grazie, ma non funziona",
        "No grazie",
        "Grazie di niente",
        "Bedankt, maar het werkt niet",
        "Nee, dank u",
        "Dziękuję, ale nadal nie działa",
        "Nie, dziękuję",
        "Dziękuję, kiedy dostanę zwrot?",
        "Danke, thank you",
      })
  void shouldOverhearNothingThatSaysMore(String text) {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), text)).isEqualTo(MessageKind.SUBSTANTIVE);
  }

  @Test
  void shouldKnowSevenLanguagesByDatedLists() {
    assertThat(MessageWords.SHIPPED)
        .extracting(MessageWords::language)
        .containsExactly("en", "de", "fr", "es", "it", "nl", "pl");
    assertThat(MessageWords.SHIPPED)
        .allSatisfy(
            words -> {
              assertThat(words.version()).startsWith("message-words-" + words.language());
              assertThat(words.from()).isBeforeOrEqualTo("2026-01-01");
              assertThat(words.thanks()).doesNotContainAnyElementsOf(words.content());
            });
  }

  @Test
  void shouldTakeAMessageWithoutTextForSomethingToLookAt() {
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), null)).isEqualTo(MessageKind.SUBSTANTIVE);
    assertThat(MessagePolicy.CURRENT.judge(Map.of(), " ")).isEqualTo(MessageKind.SUBSTANTIVE);
  }
}
