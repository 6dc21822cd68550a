import { test } from '@japa/runner'
import { lives } from '#config/tokens'
import { proofNonce } from '#identity/dpop/proof_nonce'

const windowMs = lives.proofNonce * 1000
const start = 5_000 * windowMs

test.group('F-USR-2: the server’s nonce in a proof', () => {
  test('it is good in its window and the next', ({ assert }) => {
    const nonce = proofNonce.issue(start)
    assert.isTrue(proofNonce.isFresh(nonce, start))
    assert.isTrue(proofNonce.isFresh(nonce, start + 2 * windowMs - 1))
    assert.isFalse(proofNonce.isFresh(nonce, start + 2 * windowMs))
  })

  test('one of the future and an invented one are not', ({ assert }) => {
    assert.isFalse(proofNonce.isFresh(proofNonce.issue(start + windowMs), start))
    for (const nonce of ['', 'x', 'x'.repeat(22), `${proofNonce.issue(start)}x`]) {
      assert.isFalse(proofNonce.isFresh(nonce, start))
    }
  })

  test('it is the same in every process', ({ assert }) => {
    assert.equal(proofNonce.issue(start), proofNonce.issue(start + windowMs - 1))
  })
})
