package dev.earshot.sync.alert;

/// A hit could not be delivered; the message says why, without secrets.
public final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1;

  /// @param message for people
  public DeliveryException(String message) {
    super(message);
  }
}
