import { SignJWT } from 'jose'
import { test } from '@japa/runner'
import { purposes, signingKeys } from '#config/tokens'
import { newId } from '#core/shared/id'
import { TokenRing, tokenRing, type TokenPurpose } from '#core/tokens/token_ring'

const all = Object.keys(purposes) as TokenPurpose[]
const claims = { sub: newId(), tid: newId(), sid: newId() }

test.group('F-USR-2: one purpose a token', () => {
  test('no purpose is accepted in the place of another', async ({ assert }) => {
    for (const signed of all) {
      const token = await tokenRing.sign(signed, claims)
      for (const accepted of all) {
        const verified = await tokenRing.verify(token, [accepted])
        assert.equal(verified?.purpose ?? null, signed === accepted ? signed : null)
      }
    }
  })

  test('types and audiences are all different', ({ assert }) => {
    assert.lengthOf(new Set(Object.values(purposes).map(({ typ }) => typ)), all.length)
    assert.lengthOf(new Set(Object.values(purposes).map(({ audience }) => audience)), all.length)
  })

  test('a type with the audience of another purpose is refused', async ({ assert }) => {
    const [[kid, key]] = signingKeys
    for (const typed of all) {
      for (const aimed of all.filter((name) => name !== typed)) {
        const token = await new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', typ: purposes[typed].typ, kid })
          .setAudience(purposes[aimed].audience)
          .setExpirationTime('5m')
          .sign(key)
        assert.isNull(await tokenRing.verify(token, all), `${typed} for ${aimed}`)
      }
    }
  })

  test('it ends when its life ends', async ({ assert }) => {
    const token = await tokenRing.sign('portal', claims, -1)
    assert.isNull(await tokenRing.verify(token, ['portal']))
  })
})

test.group('F-USR-2: only what we signed is a token', () => {
  const header = { alg: 'HS256', typ: purposes.portal.typ }
  const draft = () => new SignJWT(claims).setAudience(purposes.portal.audience)
  const [[kid, key]] = signingKeys

  test('a key that is not in the ring is refused, also under a known kid', async ({ assert }) => {
    const other = new Uint8Array(32).fill(7)
    for (const name of [kid, 'unknown', '']) {
      const token = await draft()
        .setProtectedHeader({ ...header, kid: name })
        .setExpirationTime('5m')
        .sign(other)
      assert.isNull(await tokenRing.verify(token, ['portal']))
    }
  })

  test('a token that never ends is refused', async ({ assert }) => {
    const token = await draft()
      .setProtectedHeader({ ...header, kid })
      .sign(key)
    assert.isNull(await tokenRing.verify(token, ['portal']))
  })

  test('no signature, another algorithm and no token at all are refused', async ({ assert }) => {
    const good = await tokenRing.sign('portal', claims)
    const [, payload] = good.split('.')
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const none = `${encode({ alg: 'none', typ: header.typ, kid })}.${payload}.`
    const longer = await draft()
      .setProtectedHeader({ ...header, alg: 'HS512', kid })
      .setExpirationTime('5m')
      .sign(new Uint8Array([...key, ...key]))
    for (const token of [none, longer, `${good}x`, 'a.b.c', '', 'null']) {
      assert.isNull(await tokenRing.verify(token, ['portal']))
    }
  })
})

test.group('F-USR-2: keys are changed without signing anybody out', () => {
  const [older, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]

  test('a new key signs, the old one still verifies, until it leaves the ring', async ({
    assert,
  }) => {
    const before = new TokenRing(new Map([['k1', older]]))
    const during = new TokenRing(
      new Map([
        ['k2', newer],
        ['k1', older],
      ])
    )
    const after = new TokenRing(new Map([['k2', newer]]))
    const [old, fresh] = [await before.sign('portal', claims), await during.sign('portal', claims)]
    assert.isNotNull(await during.verify(old, ['portal']))
    assert.isNotNull(await after.verify(fresh, ['portal']))
    assert.isNull(await after.verify(old, ['portal']))
    assert.isNull(await before.verify(fresh, ['portal']))
  })
})
