# The launcher's tools: makes the secrets, prints tokens, imports files.
FROM eclipse-temurin:17-jre
WORKDIR /app
COPY local-stack/target/lib/ /app/lib/
COPY local-stack/target/local-stack-*.jar /app/
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "-cp", "/app/*:/app/lib/*", "-Drecourse.home=/tmp/recourse", "recourse.local.cli.Recourse"]
