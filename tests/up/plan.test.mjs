import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan } from '../run/plan.mjs'
import { summaries, verdict } from '../run/summaries.mjs'

const texts = {
  'tests/playback/unit/limit.spec.ts': `test('F-PLY-2: …')`,
  'tests/catalog/unit/markdown.spec.ts': `test('F-CRS-1: …')`,
  'tests/playback/functional/beats.spec.ts': `test('F-PLY-2: …')`,
}
const suite = (name, part) => ({
  name,
  files: () => Object.keys(texts).filter((file) => file.includes(part)),
})
const steps = [{ name: 'format' }, suite('unit', '/unit/'), suite('functional', '/functional/')]

const planned = (...words) =>
  plan(words, { steps, readText: (file) => texts[file] }).map(({ step, files }) => [
    step.name,
    files,
  ])

test('F-OPS-1: without words everything runs', () => {
  assert.deepEqual(planned(), [
    ['format', null],
    ['unit', null],
    ['functional', null],
  ])
})

test('F-OPS-1: the name of a step runs that step', () => {
  assert.deepEqual(planned('format'), [['format', null]])
})

test('F-OPS-1: a word runs the cases that have it in their path, in every step', () => {
  assert.deepEqual(planned('playback'), [
    ['unit', ['tests/playback/unit/limit.spec.ts']],
    ['functional', ['tests/playback/functional/beats.spec.ts']],
  ])
})

test('F-OPS-1: a feature id runs the cases that name it', () => {
  assert.deepEqual(planned('f-crs-1'), [['unit', ['tests/catalog/unit/markdown.spec.ts']]])
})

test('F-OPS-1: a step and a word together run a part of the step', () => {
  assert.deepEqual(planned('unit', 'playback'), [['unit', ['tests/playback/unit/limit.spec.ts']]])
  assert.deepEqual(planned('unit', 'beats'), [])
})

test('F-OPS-1: cases are counted as each runner prints them', () => {
  assert.deepEqual(
    summaries.japa('…\n\x1b[2mTests\x1b[22m  3 passed, 1 failed, 2 skipped (6)\n Time 1s'),
    {
      passed: 3,
      failed: 1,
    }
  )
  assert.deepEqual(summaries.japa('Tests  4 passed (4)\n'), { passed: 4, failed: 0 })
  assert.deepEqual(summaries.node('✔ a\nℹ tests 3\nℹ pass 2\nℹ fail 1\n'), { passed: 2, failed: 1 })
  assert.deepEqual(summaries.webTestRunner('Chrome: |██| 2/2 test files | 9 passed, 1 failed\n'), {
    passed: 9,
    failed: 1,
  })
  assert.equal(summaries.japa('SyntaxError: …'), null)
})

test('F-OPS-1: a runner that fails without a failed case has failed all the same', () => {
  assert.deepEqual(verdict({ counted: { passed: 4, failed: 0 }, succeeded: false }), {
    passed: 4,
    failed: 1,
  })
  assert.deepEqual(verdict({ counted: null, succeeded: true }), { passed: 0, failed: 1 })
  assert.deepEqual(verdict({ counted: { passed: 4, failed: 2 }, succeeded: false }), {
    passed: 4,
    failed: 2,
  })
  assert.deepEqual(verdict({ counted: { passed: 4, failed: 0 }, succeeded: true }), {
    passed: 4,
    failed: 0,
  })
})
