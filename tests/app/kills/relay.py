"""What stands between Holdfast and the sandbox: passes every request on, keeps a log, and lets the test stop the
world at each one. Loopback and plain HTTP only."""
import http.client
import http.server
import threading

# Of one hop only (RFC 9110, 7.6.1), or made anew here.
_NOT_PASSED = ("connection", "keep-alive", "transfer-encoding", "content-length", "host", "date", "server")


class Asked:
    """One request as it came by, and its answer."""

    def __init__(self, method, path, headers, body):
        self.method, self.path, self.headers, self.body = method, path, headers, body
        self.status, self.answer = 0, b""

    @property
    def plain_path(self):
        return self.path.split("?")[0]


class Relay:
    """Serves at `url` and passes on to the port `behind`, once set.

    `watch(number, moment)` is called for each request since reset(), counted from 1, at the moments "unsent",
    "unanswered" (the service has answered, nobody knows) and "answered". False: the client gets nothing more."""

    MOMENTS = ("unsent", "unanswered", "answered")

    def __init__(self):
        self.behind = None
        self._lock = threading.Lock()
        self.reset()
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def reset(self, watch=None):
        with self._lock:
            self.log, self.watch = [], watch

    def _enter(self, asked):
        with self._lock:
            self.log.append(asked)
            return len(self.log), self.watch

    def _handler(relay):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def _pass_on(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                asked = Asked(self.command, self.path, dict(self.headers), body)
                number, watch = relay._enter(asked)
                if watch and not watch(number, "unsent"):
                    return self._leave()
                kept = {k: v for k, v in self.headers.items() if k.lower() not in _NOT_PASSED}
                service = http.client.HTTPConnection("127.0.0.1", relay.behind, timeout=30)
                service.request(self.command, self.path, body or None, kept)
                answer = service.getresponse()
                asked.status, asked.answer = answer.status, answer.read()
                service.close()
                if watch and not watch(number, "unanswered"):
                    return self._leave()
                self._answer(answer, asked.answer)
                if watch and not watch(number, "answered"):
                    self._leave()

            def _answer(self, answer, body):
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ("connection", "keep-alive", "transfer-encoding", "content-length"):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()

            do_GET = do_POST = do_DELETE = do_PATCH = do_PUT = _pass_on

            def _leave(self):
                self.close_connection = True

            def handle(self):
                try:
                    super().handle()
                except OSError:  # whoever asked was killed
                    pass

            def log_message(self, *_):
                pass

        return Handler
