# One service of Recourse, as Maven built it: docker build --build-arg SERVICE=intake .
FROM eclipse-temurin:17-jre
ARG SERVICE
WORKDIR /app
COPY ${SERVICE}-service/target/quarkus-app/ /app/
# attachments of intake: a volume over this folder takes its owner
RUN install -d -o 10001 -g 10001 -m 0700 /attachments
USER 10001:10001
ENTRYPOINT ["java", "-Xmx320m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", "/app/quarkus-run.jar"]
