import { test } from '@japa/runner'
import { parseOrigin } from '#embedding/domain/parse_origin'
import { InvalidOrigin } from '#embedding/errors'

test.group('F-EMB-2: an allowed site is an origin, nothing more', () => {
  const right: [string, string][] = [
    ['https://www.kavruk.com', 'https://www.kavruk.com'],
    [' https://WWW.Kavruk.com/ ', 'https://www.kavruk.com'],
    ['https://kavruk.com:443', 'https://kavruk.com'],
    ['https://kavruk.com:8443', 'https://kavruk.com:8443'],
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://127.0.0.1', 'http://127.0.0.1'],
    ['https://çekirdek.com', 'https://xn--ekirdek-txa.com'],
  ]
  for (const [written, origin] of right) {
    test(`“${written}” is ${origin}`, ({ assert }) => assert.equal(parseOrigin(written), origin))
  }

  const wrong = [
    'kavruk.com',
    'http://kavruk.com',
    'https://kavruk.com/okul',
    'https://kavruk.com/?a=1',
    'https://kavruk.com/#a',
    'https://user@kavruk.com',
    'https://*.kavruk.com/*',
    'ftp://kavruk.com',
    'javascript:alert(1)',
    'null',
    '',
  ]
  for (const written of wrong) {
    test(`“${written}” is refused`, ({ assert }) =>
      assert.throws(() => parseOrigin(written), InvalidOrigin as never))
  }
})
