import { test } from '@japa/runner'
import { contentHash } from '#catalog/domain/import/content_hash'
import type { CourseDraft, LessonDraft } from '#catalog/domain/import/course_draft'

const film: LessonDraft = {
  key: 'dokmek',
  title: 'Dökmek',
  kind: 'video',
  text: null,
  path: null,
  stream: null,
  downloads: [{ path: 'kart.pdf', name: 'Kart' }],
  video: {
    path: 'pour.mp4',
    durationMs: 3000,
    poster: 'pour.jpg',
    captions: [{ language: 'tr', path: 'pour.vtt' }],
    chapters: [{ language: 'tr', cues: [{ startMs: 0, endMs: 1, text: 'Başı', line: 3 }] }],
  },
}
const draft: CourseDraft = {
  manifest: {
    title: 'Latte',
    slug: 'latte',
    language: 'tr',
    modules: [{ title: 'Köpük', lessons: [{ text: 'a.md' }] }],
  },
  description: { source: 'Kısaca', html: '<p>Kısaca</p>', figures: [], targets: [] },
  cover: 'cover.png',
  modules: [{ key: 'kopuk', title: 'Köpük', lessons: [film] }],
}
const files: Record<string, string> = {
  'cover.png': '1',
  'kart.pdf': '2',
  'pour.mp4': '3',
  'pour.jpg': '4',
  'pour.vtt': '5',
}

const hashOf = (changed: CourseDraft = draft, content = files) =>
  contentHash(changed, (path) => content[path]).toString('hex')

test.group('What makes a version', () => {
  test('F-CRS-2: the way a text was rendered makes no difference', ({ assert }) => {
    const rendered = structuredClone(draft)
    rendered.description!.html = '<p class="new">Kısaca</p>'
    assert.equal(hashOf(rendered), hashOf())
  })

  test('F-CRS-2: the content of each file makes one, its place on the disk does not', ({
    assert,
  }) => {
    for (const path of Object.keys(files)) {
      assert.notEqual(hashOf(draft, { ...files, [path]: 'x' }), hashOf(), path)
    }
    const moved = structuredClone(draft)
    moved.modules[0].lessons[0].video!.path = 'elsewhere.mp4'
    assert.equal(hashOf(moved, { ...files, 'elsewhere.mp4': '3' }), hashOf())
  })

  const changes: [string, (copy: CourseDraft) => void][] = [
    ['the title', (copy) => (copy.manifest.title = 'Mocha')],
    ['the level', (copy) => (copy.manifest.level = 'advanced')],
    ['the threshold', (copy) => (copy.manifest.video_threshold = 0.8)],
    ['a tag', (copy) => (copy.manifest.tags = ['süt'])],
    ['the description', (copy) => (copy.description!.source = 'Uzunca')],
    ['no cover', (copy) => (copy.cover = null)],
    ['the title of a module', (copy) => (copy.modules[0].title = 'Hava')],
    ['the key of a lesson', (copy) => (copy.modules[0].lessons[0].key = 'baska')],
    ['the name of a download', (copy) => (copy.modules[0].lessons[0].downloads[0].name = 'K')],
    ['one lesson more', (copy) => copy.modules[0].lessons.push({ ...film, key: 'iki' })],
    ['a chapter', (copy) => (copy.modules[0].lessons[0].video!.chapters[0].cues[0].text = 'Son')],
    [
      'a caption’s language',
      (copy) => (copy.modules[0].lessons[0].video!.captions[0].language = 'en'),
    ],
  ]
  for (const [what, change] of changes) {
    test(`F-CRS-2: ${what} makes one`, ({ assert }) => {
      const copy = structuredClone(draft)
      change(copy)
      assert.notEqual(hashOf(copy), hashOf())
    })
  }
})
