import { test } from '@japa/runner'
import { render } from '#tests/support/render_text'

test.group('Markdown: titles and headings', () => {
  test('F-CRS-1: front matter gives the title and keeps the lines counted', async ({ assert }) => {
    const { title, html, codes } = await render('---\ntitle: "Döngüler"\nx: 1\n---\n\n![](a.png)\n')
    assert.equal(title, 'Döngüler')
    assert.notInclude(html, 'Döngüler')
    assert.deepEqual(codes, ['W_ALT_MISSING:6'])
  })

  test('F-CRS-1: without front matter the first heading is the title and not shown again', async ({
    assert,
  }) => {
    const { title, html } = await render('## Süt *ve* ısı\n\nx\n')
    assert.equal(title, 'Süt ve ısı')
    assert.equal(html, '<p>x</p>')
  })

  test('F-CRS-1: a first heading that repeats a given title is left out, another one stays', async ({
    assert,
  }) => {
    const same = await render('# SÜT VE ISI\n\nx\n', 'Süt ve ısı')
    assert.equal(same.html, '<p>x</p>')
    const other = await render('# Kahve\n\nx\n', 'Süt ve ısı')
    assert.equal(other.html, '<h2 id="s-kahve">Kahve</h2>\n<p>x</p>')
  })

  test('F-CRS-1: the page’s own heading stays the only first-level one', async ({ assert }) => {
    const { html } = await render('# Bir\n\n## İki\n\n###### Altı\n', 'Başka')
    assert.equal(
      html,
      '<h2 id="s-bir">Bir</h2>\n<h3 id="s-iki">İki</h3>\n<h6 id="s-alti">Altı</h6>'
    )
  })

  test('F-CRS-1: two headings of one name have two ids', async ({ assert }) => {
    const { html } = await render('## A\n\n## A\n', 'x')
    assert.equal(html, '<h2 id="s-a">A</h2>\n<h2 id="s-a-1">A</h2>')
  })

  test('F-CRS-1: front matter that is not ours is dropped without a word', async ({ assert }) => {
    const { title, html, codes } = await render('---\na: [1\n---\n\nx\n')
    assert.deepEqual({ title, html, codes }, { title: null, html: '<p>x</p>', codes: [] })
  })
})
