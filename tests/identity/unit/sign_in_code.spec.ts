import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { signInCode } from '#identity/tokens/sign_in_code'

const subject = () => ({ challengeId: newId(), email: 'ece@uye.test', embedKeyId: null })

test.group('F-USR-2: the code in the mail', () => {
  test('eight digits, the same each time it is made', ({ assert }) => {
    const asked = subject()
    assert.match(signInCode.of(asked), /^\d{8}$/)
    assert.equal(signInCode.of(asked), signInCode.of({ ...asked }))
  })

  test('zeros in front belong to it', ({ assert }) => {
    const codes = Array.from({ length: 400 }, () => signInCode.of(subject()))
    assert.isTrue(codes.every((code) => code.length === 8))
    assert.isTrue(codes.some((code) => code.startsWith('0')))
    assert.isAbove(new Set(codes).size, 390)
  })

  test('another challenge, address or place makes another code and another MAC', ({ assert }) => {
    const asked = subject()
    const others = [
      { ...asked, challengeId: newId() },
      { ...asked, email: 'efe@uye.test' },
      { ...asked, embedKeyId: newId() },
    ]
    const code = signInCode.of(asked)
    const mac = signInCode.macOf(code, asked)
    for (const other of others) {
      assert.notEqual(signInCode.of(other), code)
      assert.isFalse(signInCode.macOf(code, other).equals(mac))
    }
  })

  test('the MAC of another code is another one', ({ assert }) => {
    const asked = subject()
    const right = signInCode.macOf('12345678', asked)
    assert.isFalse(right.equals(signInCode.macOf('12345679', asked)))
    assert.isTrue(right.equals(signInCode.macOf('12345678', asked)))
  })
})
