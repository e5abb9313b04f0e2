package org.briefwright.composer.gathering;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.web.problem.ProblemException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.resteasy.reactive.RestResponse;

/// The library's collections as an editor uses them: read and written over the content
/// services' public API in the caller's name. Nothing is kept and nothing repeated: who
/// writes must know whether it was done.
@ApplicationScoped
public class Shelves {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(12);
  private static final Duration LONGEST_TRANSFER = Duration.ofMinutes(2);
  private static final int CONNECT_SECONDS = 1;
  private static final int READ_SECONDS = 120;
  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&>]*).*rel=\"next\"");

  private final BearerHeader token;
  private final Map<String, CollectionsClient> clients = new ConcurrentHashMap<>();

  Shelves(BearerHeader token) {
    this.token = token;
  }

  /// A collection, and the service that holds it.
  public record Shelf(String service, String collection) {}

  /// What a service answered.
  ///
  /// @param tag of the item that was read or written, as `If-Match` takes it; or null
  /// @param next where the list goes on, as `cursor` takes it; or null at its end
  public record Shown(JsonNode body, String tag, String next) {}

  /// A page of a list, or of what a search finds.
  ///
  /// @throws ProblemException as the service answered
  /// @throws ServiceUnavailable naming the service that does not answer
  public Shown list(Shelf shelf, Map<String, List<String>> query) {
    MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
    parameters.putAll(query);
    return ask(shelf, client -> client.list(shelf.collection(), parameters));
  }

  /// @param version null for the approved one, else the newest
  public Shown get(Shelf shelf, String id, Integer version) {
    return ask(shelf, client -> client.get(shelf.collection(), id, version));
  }

  /// All versions, oldest first.
  public Shown versions(Shelf shelf, String id) {
    return ask(shelf, client -> client.versions(shelf.collection(), id));
  }

  /// Adds an item as a draft.
  ///
  /// @param key the same for the same wish, so that asking twice makes one
  public Shown create(Shelf shelf, String key, JsonNode body) {
    return ask(shelf, client -> client.create(shelf.collection(), key, body));
  }

  /// Adds the next version as a draft.
  ///
  /// @param tag of the newest version that the writer has seen
  public Shown revise(Shelf shelf, String id, String tag, JsonNode body) {
    return ask(shelf, client -> client.revise(shelf.collection(), id, tag, body));
  }

  /// Moves a version into a state.
  ///
  /// @param tag of the version as the mover has seen it
  public Shown move(Shelf shelf, String id, int version, String tag, JsonNode transition) {
    return ask(shelf, client -> client.move(shelf.collection(), id, version, tag, transition));
  }

  /// How items travel as a file.
  public enum Notation {
    /// A ZIP archive of YAML files.
    ARCHIVE,
    /// An item on each line.
    LINES,
    /// A JSON document with `items`; nothing goes out so.
    DOCUMENT
  }

  /// All approved items of a service.
  public byte[] exported(String service, Notation notation) {
    return answer(
            service,
            LONGEST_TRANSFER,
            notation == Notation.LINES ? CollectionsClient::exportLines : CollectionsClient::export)
        .getEntity();
  }

  /// Brings in the items of a file, all or none.
  ///
  /// @param rehearse only tell what would become of each
  public Shown take(String service, Notation notation, File items, boolean rehearse) {
    return shown(
        answer(
            service,
            LONGEST_TRANSFER,
            client ->
                switch (notation) {
                  case ARCHIVE -> client.takeArchive(rehearse, items);
                  case LINES -> client.takeLines(rehearse, items);
                  case DOCUMENT -> client.takeDocument(rehearse, items);
                }));
  }

  private Shown ask(
      Shelf shelf, Function<CollectionsClient, Uni<RestResponse<ObjectNode>>> question) {
    return shown(answer(shelf.service(), LONGEST_WAIT, question));
  }

  private static Shown shown(RestResponse<ObjectNode> answer) {
    return new Shown(
        answer.getEntity(), answer.getHeaderString("ETag"), next(answer.getHeaderString("Link")));
  }

  private <T> RestResponse<T> answer(
      String service,
      Duration longest,
      Function<CollectionsClient, Uni<RestResponse<T>>> question) {
    return question
        .apply(clients.computeIfAbsent(service, this::client))
        .ifNoItem()
        .after(longest)
        .fail()
        .onFailure(fault -> !(fault instanceof ProblemException))
        .transform(fault -> new ServiceUnavailable(service, fault))
        .await()
        .indefinitely();
  }

  private static String next(String link) {
    Matcher cursor = link == null ? null : CURSOR.matcher(link);
    return cursor != null && cursor.find() ? cursor.group(1) : null;
  }

  private CollectionsClient client(String service) {
    String address =
        ConfigProvider.getConfig()
            .getValue("quarkus.rest-client." + service + ".url", String.class);
    return QuarkusRestClientBuilder.newBuilder()
        .baseUri(URI.create(address))
        .clientHeadersFactory(token)
        .register(new ServedProblem())
        .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
        .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
        .build(CollectionsClient.class);
  }
}
