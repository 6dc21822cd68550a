import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { test } from '@japa/runner'
import { proofNonce } from '#identity/dpop/proof_nonce'
import { verifyProof } from '#identity/dpop/verify_proof'
import { InvalidProof, StaleProofNonce } from '#identity/errors'
import { Device } from '#tests/support/device'

const url = 'https://okul.example/api/v1/tokens'
const call = { method: 'POST', url }

test.group('F-USR-2: proof of a device’s key (RFC 9449)', () => {
  test('a good proof names the key, the same for each proof of it', async ({ assert }) => {
    const device = await Device.create()
    const first = await verifyProof(await device.prove({ url }), call)
    const second = await verifyProof(await device.prove({ url }), call)
    assert.equal(first.thumbprint, second.thumbprint)
    assert.match(first.thumbprint, /^[\w-]{43}$/)
    assert.notEqual(first.jti, second.jti)
    const other = await Device.create()
    const { thumbprint } = await verifyProof(await other.prove({ url }), call)
    assert.notEqual(thumbprint, first.thumbprint)
  })

  test('query and fragment of the address do not count, a wrong clock neither', async ({
    assert,
  }) => {
    const device = await Device.create()
    const proof = await device.prove({ url: `${url}?x=1#y`, iat: 946_684_800 })
    const { thumbprint } = await verifyProof(proof, call)
    assert.isString(thumbprint)
  })

  test('{title} is refused')
    .with([
      { title: 'another method', options: { url, method: 'GET' } },
      { title: 'another path', options: { url: 'https://okul.example/api/v1/embed/sessions' } },
      { title: 'another host', options: { url: 'https://baska.example/api/v1/tokens' } },
      { title: 'another scheme', options: { url: 'http://okul.example/api/v1/tokens' } },
      { title: 'no address', options: { url: 'tokens' } },
      { title: 'another type of JWT', options: { url, typ: 'JWT' } },
      { title: 'a short jti', options: { url, jti: '1' } },
    ])
    .run(async ({ assert }, { options }) => {
      const device = await Device.create()
      const proof = await device.prove(options)
      await assert.rejects(() => verifyProof(proof, call), InvalidProof)
    })

  test('without a nonce, or with an old one, a new one is asked for', async ({ assert }) => {
    const device = await Device.create()
    for (const nonce of ['', proofNonce.issue(0), 'invented']) {
      const proof = await device.prove({ url, nonce })
      await assert.rejects(() => verifyProof(proof, call), StaleProofNonce)
    }
  })

  test('a signature by another key than the one inside is refused', async ({ assert }) => {
    const [device, thief] = [await Device.create(), await Device.create()]
    const [mine, theirs] = [await device.prove({ url }), await thief.prove({ url })]
    const [header, payload] = mine.split('.')
    const signature = theirs.split('.').at(-1)
    await assert.rejects(() => verifyProof(`${header}.${payload}.${signature}`, call), InvalidProof)
  })

  test('a private key inside, a symmetric algorithm and garbage are refused', async ({
    assert,
  }) => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true })
    const claims = { htm: 'POST', htu: url, jti: 'a-good-identifier', nonce: proofNonce.issue() }
    const leaking = await new SignJWT(claims)
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: await exportJWK(privateKey) })
      .setIssuedAt()
      .sign(privateKey)
    const shared = await new SignJWT(claims)
      .setProtectedHeader({ typ: 'dpop+jwt', alg: 'HS256', jwk: { kty: 'oct' } })
      .setIssuedAt()
      .sign(Buffer.from('secret'.repeat(8)))
    for (const proof of [leaking, shared, '', 'a.b.c', 'a.b.c, a.b.c']) {
      await assert.rejects(() => verifyProof(proof, call), InvalidProof)
    }
  })
})
