# The service alone; its Neo4j is a container of its own (docker-compose.yml). The jar is built outside, with the Maven
# wrapper, as the image holds no JDK:
#   ./mvnw -DskipTests package && docker compose up
FROM eclipse-temurin:17-jre

WORKDIR /relasi
RUN mkdir data && chown 10001:10001 data
COPY --chmod=644 target/relasi.jar relasi.jar

USER 10001:10001
EXPOSE 8080
# Half of the container's memory is enough: articles are read one at a time.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=50"

HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]

# Reached from outside of the container. The service does not start so unless it asks for keys (RELASI_SECURITY_ENABLED=true), or
# is told that something else keeps strangers out (RELASI_SECURITY_ALLOWOPEN=true), as docker-compose.yml does.
ENV SERVER_ADDRESS=0.0.0.0
ENTRYPOINT ["java", "-jar", "relasi.jar"]
CMD ["serve"]
