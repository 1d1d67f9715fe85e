package dev.earshot.fetch;

/// Names of HTTP statuses, as HTTP/2 sends none and servers make up their own (RFC 9110 §15).
final class Statuses {
  private Statuses() {}

  /// Empty for one without a common name.
  static String name(int status) {
    return switch (status) {
      case 204 -> "No Content";
      case 206 -> "Partial Content";
      case 300 -> "Multiple Choices";
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 402 -> "Payment Required";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 407 -> "Proxy Authentication Required";
      case 408 -> "Request Timeout";
      case 412 -> "Precondition Failed";
      case 418 -> "I'm a Teapot";
      case 421 -> "Misdirected Request";
      case 429 -> "Too Many Requests";
      case 431 -> "Request Header Fields Too Large";
      case 451 -> "Unavailable For Legal Reasons";
      case 500 -> "Internal Server Error";
      case 501 -> "Not Implemented";
      case 502 -> "Bad Gateway";
      case 503 -> "Service Unavailable";
      case 504 -> "Gateway Timeout";
      case 508 -> "Loop Detected";
      case 520, 521, 522, 523, 524, 525, 526, 530 -> "(Cloudflare cannot reach the server)";
      default -> "";
    };
  }
}
