import { expect } from '@open-wc/testing'
import { loadMessages, type Messages } from '../../base/i18n.js'
import { messages as en } from './lang.en.js'
import { messages as tr } from './lang.tr.js'
import { messages as moreEn } from './lang-more.en.js'
import { messages as moreTr } from './lang-more.tr.js'
import { bytes } from './file-list.js'
import { spokenTail } from './spoken-tail.js'
import { clock, shortLength, spokenTime } from './time.js'

const of = (language: Messages) => async () => ({ messages: language })
const names = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name)

async function speak(locale: 'tr' | 'en') {
  await loadMessages({ tr: of(tr), en: of(en) }, locale)
  await loadMessages({ tr: of(moreTr), en: of(moreEn) }, locale)
  const base = {
    tr: () => import('../../base/lang.tr.js'),
    en: () => import('../../base/lang.en.js'),
  }
  await loadMessages(base, locale)
}

describe('the player’s words', () => {
  it('Turkish and English have the same messages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(tr))
    expect(Object.keys(moreEn)).to.deep.equal(Object.keys(moreTr))
  })

  it('no message stands in both tables', () => {
    expect(Object.keys(tr).filter((key) => key in moreTr)).to.deep.equal([])
  })

  it('English uses only values that Turkish has', () => {
    for (const [key, text] of Object.entries({ ...en, ...moreEn })) {
      const known = names({ ...tr, ...moreTr }[key] ?? '')
      const used = names(text).filter((name) => /^[a-z]+$/.test(name ?? ''))
      expect(known, key).to.include.members(
        used.filter((name) => !['its', 'all'].includes(name ?? ''))
      )
    }
  })

  it('times are written as the language writes them', async () => {
    await speak('tr')
    expect([clock(312_900), clock(3_912_000), clock(-1)]).to.deep.equal([
      '05.12',
      '1.05.12',
      '00.00',
    ])
    expect(spokenTime(312_000)).to.equal('5 dakika 12 saniye')
    expect([shortLength(17_400), shortLength(125_000)]).to.deep.equal(['18 sn', '2 dk'])
    await speak('en')
    expect(clock(312_000)).to.equal('05:12')
    expect(spokenTime(61_000)).to.equal('1 minute 1 second')
  })

  it('sizes are written as people say them', async () => {
    await speak('tr')
    expect([bytes(900), bytes(580_123), bytes(2_412_000), bytes(3.2e9)]).to.deep.equal([
      '900 bayt',
      '580 KB',
      '2,4 MB',
      '3,2 GB',
    ])
  })

  it('a suffix follows the last number that is spoken', () => {
    const tails = [0, 6, 10, 14, 90, 100, 114, 130, 1000].map(spokenTail)
    expect(tails).to.deep.equal([0, 6, 10, 4, 90, 100, 4, 30, 1000])
  })
})
