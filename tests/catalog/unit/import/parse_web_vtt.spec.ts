import { test } from '@japa/runner'
import { ImportProblem } from '#catalog/domain/import/import_problem'
import { parseWebVtt } from '#catalog/domain/import/parse_web_vtt'

const cue = (times: string, text = 'x') => `WEBVTT\n\n${times}\n${text}\n`

test.group('WebVTT', () => {
  test('F-CRS-1: cues come with times in milliseconds and words without marks', ({ assert }) => {
    const text =
      '\uFEFFWEBVTT - Ders\r\nKind: captions\r\n\r\nNOTE not\r\n\r\nbir\r\n' +
      '00:01.000 --> 00:02.500 align:start\r\n<v Ada>Isı &amp; <i>hava</i>\r\nikinci satır\r\n\r\n' +
      '01:00:00.000 --> 01:00:01.000\r\nson\r\n'
    assert.deepEqual(parseWebVtt(text, 'a.vtt'), [
      { startMs: 1000, endMs: 2500, text: 'Isı & hava ikinci satır', line: 7 },
      { startMs: 3_600_000, endMs: 3_601_000, text: 'son', line: 11 },
    ])
  })

  const broken: [string, string, string][] = [
    ['without its first line', '00:01.000 --> 00:02.000\nx', 'header:1'],
    ['an SRT file', '1\n00:00:01,000 --> 00:00:02,000\nx', 'header:1'],
    ['commas for points', cue('00:01,000 --> 00:02,000'), 'timing:3'],
    ['a minute of 75 seconds', cue('00:75.000 --> 01:20.000'), 'timing:3'],
    ['a cue that ends before it begins', cue('00:02.000 --> 00:01.000'), 'backwards:3'],
    [
      'cues out of order',
      `${cue('00:05.000 --> 00:06.000')}\n00:01.000 --> 00:02.000\ny`,
      'order:6',
    ],
    ['words without a time', 'WEBVTT\n\nyalnız söz', 'timing:3'],
    ['no cue', 'WEBVTT\n\nNOTE boş', 'empty:1'],
  ]
  for (const [what, text, expected] of broken) {
    test(`F-CRS-1: ${what} is an error with its line`, ({ assert }) => {
      try {
        parseWebVtt(text, 'a.vtt')
        assert.fail('was read')
      } catch (error) {
        assert.instanceOf(error, ImportProblem)
        assert.equal(
          `${(error as ImportProblem).reason}:${(error as ImportProblem).line}`,
          expected
        )
      }
    })
  }
})
