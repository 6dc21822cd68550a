import { test } from '@japa/runner'
import { MarkdownRenderer, TextTooComplex } from '#catalog/rendering/markdown_renderer'

const resolve = async () => []

test.group('Markdown on a thread of its own', (group) => {
  let renderer: MarkdownRenderer
  group.each.setup(() => {
    renderer = new MarkdownRenderer(4000)
    return () => renderer.close()
  })

  test('F-CRS-1: texts are rendered one after the other, with addresses from outside', async ({
    assert,
  }) => {
    const asked: string[] = []
    const { html } = await renderer.render({
      source: '[x](y.md)',
      resolve: async (targets) => {
        asked.push(...targets.map(({ path }) => path))
        return ['belgenet-file:1']
      },
    })
    assert.equal(html, '<p><a href="belgenet-file:1">x</a></p>')
    assert.deepEqual(asked, ['y.md'])
    const next = await renderer.render({ source: 'b', resolve })
    assert.equal(next.html, '<p>b</p>')
  })

  test('F-CRS-1: a text made to keep the parser busy ends, and the next one works', async ({
    assert,
  }) => {
    await assert.rejects(
      () => renderer.render({ source: 'a**b_ '.repeat(40_000), resolve }),
      TextTooComplex
    )
    const next = await renderer.render({ source: 'b', resolve })
    assert.equal(next.html, '<p>b</p>')
  }).timeout(30_000)

  test('F-CRS-1: meanwhile this thread answers others', async ({ assert }) => {
    let ticks = 0
    const timer = setInterval(() => ticks++, 20)
    await renderer.render({ source: 'a**b_ '.repeat(40_000), resolve }).catch(() => {})
    clearInterval(timer)
    assert.isAbove(ticks, 20)
  }).timeout(30_000)

  test('F-CRS-1: a failure of whoever knows the files is not taken for the text’s', async ({
    assert,
  }) => {
    const failing = async () => Promise.reject(new Error('disk'))
    await assert.rejects(() => renderer.render({ source: '[x](y)', resolve: failing }), 'disk')
  })
})
