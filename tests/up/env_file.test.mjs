import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergeEnv, parseEnv } from '../../bin/up/system/env_file.mjs'

test('F-OPS-1: a changed value stays on its line, between the comments around it', () => {
  const text = '# ports\nPORT=3333\n\n# secrets\nAPP_KEY=abc\n'
  assert.equal(
    mergeEnv(text, { PORT: '3334', NEW: '1' }),
    '# ports\nPORT=3334\n\n# secrets\nAPP_KEY=abc\nNEW=1\n'
  )
})

test('F-OPS-1: merging what is there already changes nothing', () => {
  const text = '# a\nPORT=3333\nURL=postgres://a:b=c@127.0.0.1:1/d\n'
  assert.equal(mergeEnv(text, parseEnv(text)), text)
})

test('F-OPS-1: values may hold equals signs and be quoted; comments are no values', () => {
  assert.deepEqual(parseEnv('A=x=y\n#B=1\nC="two words"\nd=lower\n'), { A: 'x=y', C: 'two words' })
})
