package org.briefwright.composer.notices.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A real HTTP server in the place of an operator's receiver. It behaves as the test has
/// planned, in the order of the requests, and takes everything once the plan is used up.
final class StandInReceiver implements AutoCloseable {

  /// How one request is met.
  enum Manner {
    TAKES,
    ANSWERS_500,
    REDIRECTS,
    BREAKS_OFF,
    NEVER_ANSWERS,
    NEVER_ENDS_ITS_ANSWER
  }

  /// A request that came.
  record Got(String path, String signature, byte[] body, Manner met) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Manner> plan = new ConcurrentLinkedQueue<>();
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  StandInReceiver(Manner... plan) throws IOException {
    this.plan.addAll(List.of(plan));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::meet);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  List<Got> got() {
    return List.copyOf(got);
  }

  List<Got> taken() {
    return got.stream().filter(it -> it.met() == Manner.TAKES).toList();
  }

  private void meet(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Manner planned = plan.poll();
    Manner manner = planned == null ? Manner.TAKES : planned;
    String signature = exchange.getRequestHeaders().getFirst("Briefwright-Signature");
    got.add(new Got(exchange.getRequestURI().getPath(), signature, body, manner));
    switch (manner) {
      case TAKES -> exchange.sendResponseHeaders(204, -1);
      case ANSWERS_500 -> exchange.sendResponseHeaders(500, -1);
      case REDIRECTS -> {
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(307, -1);
      }
      case BREAKS_OFF -> exchange.getResponseHeaders().clear();
      case NEVER_ANSWERS -> awaitEnd();
      case NEVER_ENDS_ITS_ANSWER -> {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('.');
        exchange.getResponseBody().flush();
        awaitEnd();
      }
    }
    exchange.close();
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.close();
  }
}
