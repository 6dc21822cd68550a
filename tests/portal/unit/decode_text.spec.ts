import { test } from '@japa/runner'
import { decodeText } from '../../../portal/src/lib/decode-text.js'

test.group('F-USR-1: a file from a spreadsheet is read as it was written', () => {
  test('UTF-8, and what a Turkish Excel saves without being asked', ({ assert }) => {
    assert.equal(decodeText(Buffer.from('Işık Öz')), 'Işık Öz')
    assert.equal(decodeText(Buffer.from([0x49, 0xfe, 0xfd, 0x6b])), 'Işık')
  })
})
