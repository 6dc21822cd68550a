import { test } from '@japa/runner'
import { readDuration } from '#catalog/domain/streams/read_duration'
import { streamAddress } from '#catalog/domain/streams/stream_address'
import { youtubeId } from '#catalog/domain/streams/youtube_id'

test.group('F-CRS-1: films that lie elsewhere', () => {
  test('a film on YouTube is known by its id, however people copy it', ({ assert }) => {
    const id = 'aqz-KE-bpKQ'
    const known = [
      id,
      `https://www.youtube.com/watch?v=${id}&list=PL1&t=3s`,
      `https://youtu.be/${id}?si=abc`,
      `https://m.youtube.com/shorts/${id}`,
      `https://www.youtube-nocookie.com/embed/${id}`,
      `https://youtube.com/live/${id}`,
    ]
    assert.deepEqual(known.map(youtubeId), Array(known.length).fill(id))
  })

  test('lists, channels, other sites and tricks are no film', ({ assert }) => {
    const refused = [
      ...['', 'kısa', 'https://www.youtube.com/playlist?list=PL1', 'https://youtu.be/'],
      ...['http://youtu.be/aqz-KE-bpKQ', 'https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ'],
      ...['https://a@youtu.be/aqz-KE-bpKQ', 'https://youtu.be/aqz-KE-bpKQ/x', 'aqz-KE-bpKQ"><x'],
      ...['https://youtu.be:8443/aqz-KE-bpKQ', 'https://vimeo.com/76979871'],
    ]
    for (const text of refused) {
      assert.isNull(youtubeId(text), text)
    }
  })

  test('a stream is public, encrypted and without a password', ({ assert }) => {
    assert.equal(
      streamAddress('https://yayin.kavruk.example/ders/1.m3u8?a=b'),
      'https://yayin.kavruk.example/ders/1.m3u8?a=b'
    )
    const refused = [
      ...['http://yayin.kavruk.example/1.m3u8', 'https://u:p@yayin.kavruk.example/1.m3u8'],
      ...['https://127.0.0.1/1.m3u8', 'https://[::1]/1.m3u8', 'https://localhost/1.m3u8'],
      ...['https://2130706433/1.m3u8', 'https://0x7f.1/1.m3u8', 'https://nas.local/1.m3u8'],
      ...['https://kiosk/1.m3u8', 'javascript:alert(1)', 'ders.m3u8', 'https://a.localhost/x'],
    ]
    for (const text of refused) {
      assert.isNull(streamAddress(text), text)
    }
  })

  test('lengths are minutes and seconds, hours when there are any', ({ assert }) => {
    assert.deepEqual(
      ['12:34', '1:02:03', '0:05', '120:00'].map(readDuration),
      [754_000, 3_723_000, 5000, 7_200_000]
    )
    for (const text of ['', '12', '12:60', '0:00', '25:00:00', '1:2:3:4', '-1:00', '12:3']) {
      assert.isNull(readDuration(text), text)
    }
  })
})
