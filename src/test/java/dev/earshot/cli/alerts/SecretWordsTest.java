package dev.earshot.cli.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.CommandWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "post --token hunter2 mine ; post --token … mine",
        "post --api-key=hunter2 mine ; post --api-key=… mine",
        "curl -u me:hunter2 https://a.example/ ; curl -u … https://a.example/",
        "env CHAT_TOKEN=hunter2 post ; env CHAT_TOKEN=… post",
        "curl -H 'Authorization: Bearer hunter2' x ; curl -H Authorization: Bearer … x",
        "sh -c 'post --password hunter2 | tee log' ; sh -c post --password … | tee log",
        "sh -c 'TOKEN=hunter2 post' ; sh -c TOKEN=… post",
        "sh -c \"post --password 'hunter2' x\" ; sh -c post --password … x",
        "sh -c \"TOKEN='hunter2' post\" ; sh -c TOKEN=… post",
        "curl -uadmin:hunter2 x ; curl -u… x",
        "post xoxb-17653672481-19874698323-pdFZKVeTuE8s mine ; post … mine",
        "post https://me:hush@chat.example/h?token=T0PS ; post https://…@chat.example/h?token=…",
      })
  void passwordsAndTokensAreHidden(String command, String shown) {
    assertThat(SecretWords.shown(CommandWords.of(command))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notify-send Earshot",
        "/usr/local/bin/tell-the-whole-team-of-it --urgency low",
        "mail -s new me@example.org",
        "sh -c tee -a /home/me/heard-2026-11.log",
      })
  void otherWordsStay(String command) {
    assertThat(SecretWords.shown(CommandWords.of(command))).isEqualTo(command);
  }
}
