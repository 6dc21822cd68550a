import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

test.group('Markdown: figures and links', () => {
  test('F-CRS-1: with alt= the words in brackets are the caption', async ({ assert }) => {
    const { html, codes } = await render(
      `![Kalp](fig/kalp.svg){alt='Süt "ile" çizilen \\_kalp\\_' width=40}\n`
    )
    assert.match(html, /^<figure><img .*<\/figure>$/)
    assert.include(html, 'src="belgenet-file:fig/kalp.svg"')
    assert.include(html, 'alt="Süt &#x22;ile&#x22; çizilen _kalp_"')
    assert.include(html, '<figcaption>Kalp</figcaption>')
    assert.deepEqual(codes, [])
  })

  test('F-CRS-1: without it they are the alternative text, and the title is the caption', async ({
    assert,
  }) => {
    const { html } = await render('![Sürahi](fig/a.png "Doğru açı")\n')
    assert.include(html, 'alt="Sürahi"')
    assert.include(html, '<figcaption>Doğru açı</figcaption>')
    assert.notInclude(html, 'title=')
  })

  test('F-CRS-1: a figure without alternative text comes with a warning', async ({ assert }) => {
    const { html, codes } = await render('\n![](fig/a.png)\n')
    assert.include(html, '<img src="belgenet-file:fig/a.png" alt=""')
    assert.deepEqual(codes, ['W_ALT_MISSING:2'])
  })

  test('F-CRS-1: pictures from elsewhere and missing ones leave their words', async ({
    assert,
  }) => {
    const { html, codes } = await render(
      '![uzak](https://x.test/a.png) ![ora](//x.test/a.png) ![yok](missing.png)\n'
    )
    assert.equal(html, '<p>uzak ora yok</p>')
    assert.sameMembers(codes, ['W_FIGURE_REMOTE:1', 'W_FIGURE_REMOTE:1', 'W_FIGURE_MISSING:1'])
  })

  test('F-CRS-1: a link into the course is asked for, decoded, with its heading', async ({
    assert,
  }) => {
    const { html, targets } = await render('[x](<../05 döngü.md#İç içe>) [y](a%20b.md)\n')
    assert.deepEqual(targets, [
      { kind: 'link', path: '../05 döngü.md', fragment: '#s-ic-ice' },
      { kind: 'link', path: 'a b.md', fragment: '' },
    ])
    assert.notInclude(html, 'target=')
  })

  test('F-CRS-1: a link to nowhere keeps its words, wherever its address is written', async ({
    assert,
  }) => {
    const { html, codes } = await render(
      '[**a**](missing.md) [b][c] [d](/kök)\n\n[c]: missing.md\n'
    )
    assert.equal(html, '<p><strong>a</strong> b d</p>')
    assert.lengthOf(codes, 3)
  })

  test('F-CRS-1: other sites open in a new tab that knows nothing of this one', async ({
    assert,
  }) => {
    const { html } = await render('[a](https://x.test) www.y.test <mailto:b@z.test>\n')
    assert.include(html, '<a href="https://x.test" target="_blank" rel="noopener noreferrer">a</a>')
    assert.include(html, 'href="http://www.y.test" target="_blank"')
    assert.include(html, '<a href="mailto:b@z.test">')
  })

  test('F-CRS-1: a link inside the text leads to the heading’s id', async ({ assert }) => {
    const { html } = await render('[aşağı](#isi-ve-hava)\n\n## Isı ve Hava\n', 'Başka')
    assert.include(html, '<h2 id="s-isi-ve-hava">')
    assert.include(html, '<a href="#s-isi-ve-hava">aşağı</a>')
  })
})
