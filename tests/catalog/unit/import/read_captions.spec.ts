import { test } from '@japa/runner'
import fc from 'fast-check'
import { readCaptions } from '#catalog/domain/captions/read_captions'
import { readCues } from '#catalog/domain/captions/read_cues'
import { writeWebVtt } from '#catalog/domain/captions/write_web_vtt'

test.group('F-PLY-7: captions as people have them', () => {
  test('SubRip becomes cues: commas, short hours, styles and its numbers go', ({ assert }) => {
    const srt =
      '\uFEFF1\r\n0:00:01,000 --> 0:00:02,50 X1:10\r\n{\\an8}<i>Isı</i>\r\nve hava\r\n \r\n' +
      '2\r\n00:00:03.000 --> 00:00:04.000\r\nson\r\n'
    assert.deepEqual(readCaptions(srt), {
      cues: [
        { startMs: 1000, endMs: 2500, lines: ['Isı', 've hava'], line: 2 },
        { startMs: 3000, endMs: 4000, lines: ['son'], line: 7 },
      ],
      problems: [],
    })
  })

  test('every broken line is named at once, as it stands in the file', ({ assert }) => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:02.000\na\n\n00:75.000 --> 01:20.000\nb\n\n' +
      '00:05.000 --> 00:04.000\nc\n\n00:00.500 --> 00:09.000\nd\n'
    assert.deepEqual(readCaptions(vtt).problems, [
      { line: 6, reason: 'timing' },
      { line: 9, reason: 'backwards' },
      { line: 12, reason: 'order' },
    ])
    const srt = '1\n00:00:01,000 --> 00:00:02,000\na\n\n2\n00:00:99,000 --> 00:01:00,000\nb\n'
    assert.deepEqual(readCaptions(srt).problems, [{ line: 6, reason: 'timing' }])
  })

  test('words without a time, nothing at all and a web page are no captions', ({ assert }) => {
    assert.deepEqual(readCaptions('Merhaba').problems, [{ line: 1, reason: 'header' }])
    assert.deepEqual(readCaptions('WEBVTT\n').problems, [{ line: 1, reason: 'empty' }])
    assert.equal(readCaptions('<html>--></html>').problems[0].reason, 'timing')
  })

  test('what is written is read back as it was, whatever the words', ({ assert }) => {
    const word = fc.string({ minLength: 1, maxLength: 20 }).map((text) => {
      const plain = text.replace(/[\r\n]|-->/g, ' ').trim()
      return plain || 'söz'
    })
    const cue = fc.record({
      startMs: fc.nat(80_000_000),
      ms: fc.integer({ min: 1, max: 9000 }),
      lines: fc.array(word, { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 20 }), (drafts) => {
        const cues = drafts
          .sort((a, b) => a.startMs - b.startMs)
          .map(({ startMs, ms, lines }) => ({ startMs, endMs: startMs + ms, lines }))
        const read = readCues(writeWebVtt(cues))
        assert.deepEqual(read.problems, [])
        assert.deepEqual(
          read.cues.map(({ startMs, endMs, lines }) => ({ startMs, endMs, lines })),
          cues
        )
      })
    )
  })
})
