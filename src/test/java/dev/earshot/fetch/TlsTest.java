package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.feed;
import static dev.earshot.fetch.FetchTests.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import java.net.URI;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

class TlsTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  @Test
  void http2IsSpoken() throws Exception {
    HeldCertificate certificate = serve(certificateFor("localhost"));
    server.enqueue(feed());
    assertThat(trusting(certificate, url())).isInstanceOf(Fetched.class);
    RecordedRequest request = server.takeRequest();
    assertThat(request.getVersion()).isEqualTo("HTTP/2");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo(FetchTests.AGENT);
  }

  @Test
  void certificateThatNobodyTrustsIsRefused() throws Exception {
    serve(certificateFor("localhost"));
    server.enqueue(feed());
    assertThat(FetchTests.fetch(url(), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.TLS, "localhost: its certificate is not trusted"));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void certificateForAnotherHostIsRefused() throws Exception {
    HeldCertificate certificate = serve(certificateFor("other.example"));
    server.enqueue(feed());
    assertThat(trusting(certificate, url()))
        .isEqualTo(new Failed(FetchProblem.TLS, "localhost: its certificate is for another host"));
  }

  @Test
  void expiredCertificateIsNamed() throws Exception {
    HeldCertificate root = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate expired =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("localhost")
            .validityInterval(0, 1000)
            .signedBy(root)
            .build();
    serve(expired);
    server.enqueue(feed());
    assertThat(trusting(root, url()))
        .isEqualTo(new Failed(FetchProblem.TLS, "localhost: its certificate has expired"));
  }

  @Test
  void redirectFromHttpsToHttpIsReportedAndTakesNoPasswordAlong() throws Exception {
    HeldCertificate certificate = serve(certificateFor("localhost"));
    try (MockWebServer plain = new MockWebServer()) {
      plain.start();
      String target = "http://localhost:" + plain.getPort() + "/feed.xml";
      server.enqueue(redirect(301, target));
      plain.enqueue(feed());
      URI secret = URI.create(url().toString().replace("localhost", "eve:secret@localhost"));
      Fetched fetched = (Fetched) trusting(certificate, secret);
      assertThat(fetched.redirects().downgrade().orElseThrow().to()).hasToString(target);
      assertThat(fetched.redirects().permanentTarget()).isEmpty();
      assertThat(server.takeRequest().getHeaders().get("Authorization")).isNotNull();
      assertThat(plain.takeRequest().getHeaders().get("Authorization")).isNull();
    }
  }

  @Test
  void plainHttpToATlsPortIsNamed() throws Exception {
    serve(certificateFor("localhost"));
    URI plain = URI.create(url().toString().replace("https:", "http:"));
    assertThat(FetchTests.fetch(plain, Optional.empty())).isInstanceOf(Failed.class);
  }

  private URI url() {
    return URI.create("https://localhost:" + server.getPort() + "/feed.xml");
  }

  private static HeldCertificate certificateFor(String name) {
    return new HeldCertificate.Builder().addSubjectAlternativeName(name).build();
  }

  private HeldCertificate serve(HeldCertificate certificate) {
    HandshakeCertificates own =
        new HandshakeCertificates.Builder().heldCertificate(certificate).build();
    server.useHttps(own.sslSocketFactory());
    return certificate;
  }

  private static FetchOutcome trusting(HeldCertificate certificate, URI url)
      throws InterruptedException {
    HandshakeCertificates trusted =
        new HandshakeCertificates.Builder()
            .addTrustedCertificate(certificate.certificate())
            .build();
    try (FeedFetcher fetcher =
        FetchTests.fetcher(
            FetchTests.LOOPBACK,
            client ->
                client.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager()))) {
      return fetcher.fetch(url, Optional.empty());
    }
  }
}
