import { expect } from '@open-wc/testing'
import { captionAt, lastStarted, parseCaptions } from './captions.js'

const FILE = `\uFEFFWEBVTT - a title

NOTE a comment --> not a cue

STYLE
::cue { color: red }

intro
00:00.000 --> 00:07.633 align:start position:10%
<v Ada Yılmaz>Komut satırı <i>hızlıdır</i> &amp; kısadır.</v>

01:02:03.004 --> 01:02:05.000
iki
satır

00:06.000 --> 00:09.000
üst üste

00:20.000 --> 00:10.000
geriye
`

describe('parseCaptions', () => {
  it('F-PLY-1: reads cues as plain text, in order of time', () => {
    expect(parseCaptions(FILE)).to.deep.equal([
      { startMs: 0, endMs: 7633, text: 'Ada Yılmaz: Komut satırı hızlıdır & kısadır.' },
      { startMs: 6000, endMs: 9000, text: 'üst üste' },
      { startMs: 3_723_004, endMs: 3_725_000, text: 'iki\nsatır' },
    ])
  })

  it('F-PLY-1: reads files with Windows line ends', () => {
    expect(parseCaptions(FILE.replaceAll('\n', '\r\n'))).to.have.length(3)
  })

  it('F-PLY-1: finds nothing in a file that is something else', () => {
    expect(parseCaptions('<!doctype html><p>404</p>')).to.deep.equal([])
    expect(parseCaptions('')).to.deep.equal([])
  })
})

describe('captionAt and lastStarted', () => {
  const cues = parseCaptions(FILE)

  it('F-PLY-1: shows a cue from its start until just before its end', () => {
    expect(captionAt(cues, 0)).to.contain('Komut satırı')
    expect(captionAt(cues, 8999)).to.equal('üst üste')
    expect(captionAt(cues, 9000)).to.equal('')
  })

  it('F-PLY-1: shows cues that overlap on lines of their own', () => {
    expect(captionAt(cues, 6500).split('\n')).to.have.length(2)
  })

  it('F-PLY-1: the transcript stays at the last cue through a pause in speech', () => {
    expect(lastStarted(cues, 60_000)).to.equal(1)
    expect(lastStarted([], 60_000)).to.equal(-1)
  })
})
