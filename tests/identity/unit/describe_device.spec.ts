import { test } from '@japa/runner'
import { describeDevice } from '#identity/domain/describe_device'

test.group('F-USR-2: a device in words', () => {
  test('{words}')
    .with([
      {
        words: 'Edge on Windows',
        agent:
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      },
      {
        words: 'Samsung Internet on Android',
        agent:
          'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125.0 Mobile Safari/537.36',
      },
      {
        words: 'Chrome on iOS',
        agent:
          'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/140.0 Mobile Safari/604.1',
      },
      {
        words: 'Safari on macOS',
        agent:
          'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.5 Safari/605.1',
      },
      { words: 'null on null', agent: 'curl/8.5.0' },
      { words: 'null on null', agent: null },
    ])
    .run(({ assert }, { words, agent }) => {
      const { browser, system } = describeDevice(agent)
      assert.equal(`${browser} on ${system}`, words)
    })
})
