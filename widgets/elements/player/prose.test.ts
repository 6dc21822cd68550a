import { expect } from '@open-wc/testing'
import { until } from '../../testing/frame.js'
import { openPlayer, type OpenPlayer } from '../../testing/open-player.js'

let open: OpenPlayer

async function read(html: string) {
  open = await openPlayer({
    attributes: { course: 'kabuk', lesson: 'l2' },
    prepare: (course) => void (course.html = html),
  })
  return open.find('.prose')
}

describe('F-CRS-1: a text lesson', () => {
  afterEach(() => open.close())

  it('stands as the server rendered it', async () => {
    const prose = await read('<h3 id="a">Başlık</h3><p><code>ls</code></p>')
    expect(prose.innerHTML).to.equal('<h3 id="a">Başlık</h3><p><code>ls</code></p>')
  })

  it('a link to a place in the text leads there and leaves the page’s address alone', async () => {
    const prose = await read('<p><a href="#son">Sona</a></p><h3 id="son">Son</h3>')
    const before = location.href
    prose.querySelector('a')?.click()
    expect(open.root.activeElement?.id).to.equal('son')
    expect(location.href).to.equal(before)
  })

  it('a link to another lesson opens it here', async () => {
    const prose = await read('<p><a href="#lesson-l3">Dosyalar</a></p>')
    prose.querySelector('a')?.click()
    await open.find('.files')
  })

  it('code cannot widen the page', async () => {
    const prose = await read(`<pre class="code"><code>${'x'.repeat(2000)}</code></pre>`)
    expect(prose.scrollWidth).to.be.at.most(prose.clientWidth)
  })
})

describe('F-CRS-1: a file lesson', () => {
  afterEach(() => open.close())

  it('lists name, kind and size, and ends by the reader', async () => {
    open = await openPlayer({ attributes: { course: 'kabuk', lesson: 'l3' } })
    const link = await open.find<HTMLAnchorElement>('.files a')
    expect(link.textContent).to.contain('kart.pdf').and.to.contain('PDF · 2,4 MB')
    expect(link.download).to.equal('kart.pdf')
    await open.click('.reading .primary')
    await until(() => open.course.completed.has('l3'))
  })
})
