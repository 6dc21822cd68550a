import { test } from '@japa/runner'
import { addressBlock } from '#core/shared/address_block'

test.group('Limits by address', () => {
  test('{ip} → {block}')
    .with([
      { ip: '192.0.2.7', block: '192.0.2.7' },
      { ip: '::ffff:192.0.2.7', block: '192.0.2.7' },
      { ip: '2001:db8::1', block: '2001:db8:0:0' },
      { ip: '2001:0DB8:0:0:ffff::1', block: '2001:db8:0:0' },
      { ip: '2001:db8:1:2:3:4:5:6', block: '2001:db8:1:2' },
      { ip: '::1', block: '0:0:0:0' },
      { ip: 'fe80::1%eth0', block: 'fe80:0:0:0' },
    ])
    .run(({ assert }, { ip, block }) => {
      assert.equal(addressBlock(ip), block)
    })

  test('all addresses of one household are one', ({ assert }) => {
    const blocks = ['2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff'].map(addressBlock)
    assert.lengthOf(new Set(blocks), 1)
  })
})
