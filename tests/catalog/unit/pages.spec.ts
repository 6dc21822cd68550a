import i18nManager from '@adonisjs/i18n/services/main'
import { test } from '@japa/runner'
import { captionLabel } from '#catalog/domain/caption_label'
import { cardFacts, pageFacts } from '#catalog/pages/course_facts'
import { engravedCover } from '#catalog/pages/engraved_cover'
import { pageLinks, pagePath } from '#catalog/pages/page_links'
import type { CourseCard } from '#catalog/queries/course_card'

const card = (durationMs: number) =>
  ({ level: 'beginner', language: 'tr', moduleCount: 1, lessonCount: 4, durationMs }) as CourseCard
const tr = i18nManager.locale('tr')
const en = i18nManager.locale('en')

test.group('Words of public pages', () => {
  test('F-CRS-3: a card tells level, lessons and length', ({ assert }) => {
    assert.deepEqual(cardFacts(card(0), tr), ['Başlangıç', '4 ders'])
    assert.deepEqual(cardFacts(card(20_000), en), ['Beginner', '4 lessons', '20 s video'])
    assert.deepEqual(cardFacts(card(90_000), en).at(-1), '2 min video')
    assert.deepEqual(cardFacts(card(4_800_000), tr).at(-1), '1 sa 20 dk video')
  })

  test('F-CRS-3: a page names each fact', ({ assert }) => {
    assert.deepEqual(
      pageFacts(card(0), en).map(({ name, value }) => `${name}: ${value}`),
      ['Price: Free', 'Level: Beginner', 'Language: Turkish', 'Contents: 1 module, 4 lessons']
    )
  })

  test('F-CRS-3: pages are linked by the tenant’s own address', ({ assert }) => {
    const door = { url: 'https://okul.test', allowsSignUp: true }
    const links = pageLinks(door, 'en', '/courses/a')
    assert.equal(links.canonical, 'https://okul.test/en/courses/a')
    assert.equal(links.other, '/courses/a')
    assert.deepEqual(
      links.alternates.map(({ hreflang }) => hreflang),
      ['tr', 'en', 'x-default']
    )
    assert.equal(pagePath('tr', '/'), '/')
  })

  test('F-CRS-3: an engraved cover has the colours of its theme and no script', ({ assert }) => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => engravedCover('a', theme))
    assert.match(light, /^<svg [^>]+><rect [^>]*fill="oklch\([^"]+"\/><path [^>]+\/><\/svg>$/)
    assert.notEqual(light, dark)
    assert.equal(engravedCover('a', 'light'), light)
  })

  test('F-PLY-1: a caption is named in its own language', ({ assert }) => {
    assert.deepEqual(['tr', 'en', 'de', 'pt-BR'].map(captionLabel), [
      'Türkçe',
      'English',
      'Deutsch',
      'Português (Brasil)',
    ])
  })
})
