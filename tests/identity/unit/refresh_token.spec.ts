import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { RefreshToken } from '#identity/tokens/refresh_token'

test.group('F-USR-2: refresh tokens', () => {
  test('what was issued is read back', ({ assert }) => {
    const deviceId = newId()
    const token = RefreshToken.first(deviceId)
    const read = RefreshToken.read(token.toString())
    assert.equal(read?.deviceId, deviceId)
    assert.deepEqual(read?.hash, token.hash)
  })

  test('the successor is the same however often it is asked for', ({ assert }) => {
    const token = RefreshToken.first(newId())
    const copy = RefreshToken.read(token.toString())!
    assert.equal(token.successor().toString(), copy.successor().toString())
    assert.notEqual(token.successor().toString(), token.toString())
    assert.notEqual(token.successor().successor().toString(), token.successor().toString())
  })

  test('two devices that began alike do not go on alike', ({ assert }) => {
    const [one, other] = [RefreshToken.first(newId()), RefreshToken.first(newId())]
    assert.notEqual(one.successor().toString(), other.successor().toString())
    assert.notDeepEqual(one.hash, other.hash)
  })

  test('an invented or altered token is none, so it can end nobody’s session', ({ assert }) => {
    const text = RefreshToken.first(newId()).toString()
    const bytes = Buffer.from(text, 'base64url')
    for (let index = 0; index < bytes.length; index += 5) {
      const altered = Buffer.from(bytes)
      altered[index] ^= 1
      assert.isNull(RefreshToken.read(altered.toString('base64url')))
    }
    for (const invented of ['', 'x', text.slice(0, -2), `${text}AA`, 'ğ'.repeat(86)]) {
      assert.isNull(RefreshToken.read(invented))
    }
  })

  test('the hash that is stored is not the secret that is sent', ({ assert }) => {
    const token = RefreshToken.first(newId())
    const sent = Buffer.from(token.toString(), 'base64url').toString('hex')
    assert.notInclude(sent, token.hash.toString('hex'))
  })
})
