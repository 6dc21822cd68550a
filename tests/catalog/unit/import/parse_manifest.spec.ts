import { test } from '@japa/runner'
import { parseManifest } from '#catalog/domain/import/parse_manifest'
import { safeManifest } from '#catalog/domain/import/safe_manifest'

const lines = [
  'title: Latte',
  'slug: latte',
  'language: tr',
  'modules:',
  '  - title: Köpük',
  '    lessons:',
  '      - text: a.md',
]
const whole = lines.join('\n')

/** `reason:line` of each problem. */
async function problemsOf(text: string) {
  const { problems } = await parseManifest(text, 'course.yaml')
  return problems.map(({ reason, line }) => `${reason}:${line}`)
}

test.group('Manifest', () => {
  test('F-CRS-1: the smallest manifest is a course', async ({ assert }) => {
    const { manifest, problems } = await parseManifest(whole, 'course.yaml')
    assert.deepEqual(problems, [])
    assert.equal(manifest?.modules[0].lessons[0].text, 'a.md')
  })

  test('F-CRS-1: shorthands mean what they stand for', async ({ assert }) => {
    const { manifest } = await parseManifest(
      `${whole}\n      - title: V\n        video: v.mp4\n        chapters: c.vtt\n` +
        '        files: [a.pdf, { path: b.pdf, name: B }]\ncategory: barista',
      'course.yaml'
    )
    const [, video] = manifest!.modules[0].lessons
    assert.deepEqual(manifest!.category, { slug: 'barista' })
    assert.deepEqual(video.chapters, { tr: 'c.vtt' })
    assert.deepEqual(video.files, [{ path: 'a.pdf' }, { path: 'b.pdf', name: 'B' }])
  })

  const broken: [string, string, string][] = [
    ['a title that is missing', whole.replace('title: Latte\n', ''), 'required:1'],
    ['a number for a title', whole.replace('Latte', '42'), 'string:1'],
    ['a slug with capitals', whole.replace('slug: latte', 'slug: Latte'), 'regex:2'],
    ['a third language', whole.replace('tr', 'de'), 'enum:3'],
    ['an unknown field of the course', `${whole}\ncolour: red`, 'unknown:8'],
    ['an unknown field of a lesson', `${whole}\n        colour: red`, 'unknown:8'],
    ['a lesson with text and video', `${whole}\n        video: v.mp4`, 'kind:7'],
    ['a lesson with nothing', `${whole}\n      - title: x`, 'kind:8'],
    ['a video without a title', `${whole}\n      - video: v.mp4`, 'required:8'],
    ['captions without a video', `${whole}\n        captions: { tr: a.vtt }`, 'video_only:7'],
    ['a text with an intro', `${whole}\n        intro: x`, 'no_intro:8'],
    ['a module without lessons', whole.replace(/lessons:[^]*/, 'lessons: []'), 'array_minLength:6'],
    ['a threshold of 110 %', `${whole}\nvideo_threshold: 1.1`, 'range:8'],
    ['too many tags', `${whole}\ntags: [${'a,'.repeat(13)}]`, 'array_maxLength:8'],
    [
      'a language nobody speaks',
      `${whole}\n      - { title: V, video: v.mp4, captions: { türkçe: a.vtt } }`,
      'language:8',
    ],
    ['a list', '- a', 'object:1'],
    ['nothing', '', 'object:1'],
    ['a key given twice', `${whole}\ntitle: b`, 'yaml:8'],
    ['broken YAML', 'title: "a', 'yaml:1'],
    ['an anchor', whole.replace('Latte', '&x Latte'), 'alias:1'],
  ]
  for (const [what, text, expected] of broken) {
    test(`F-CRS-1: ${what} is an error with its line`, async ({ assert }) => {
      assert.include(await problemsOf(text), expected)
    })
  }

  test('F-CRS-1: all problems are found in one go', async ({ assert }) => {
    const problems = await problemsOf(whole.replace('Latte', '""').replace('tr', 'de'))
    assert.sameMembers(problems, ['minLength:1', 'enum:3'])
  })

  test('F-CRS-1: aliases cannot make a small file large', async ({ assert }) => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'd: [*c, *c]'].join('\n')
    const problems = await problemsOf(bomb)
    assert.isTrue(problems.every((problem) => problem.startsWith('alias')))
  })

  test('F-CRS-1: a path that leaves the folder is named, wherever it stands', async ({
    assert,
  }) => {
    const { manifest } = await parseManifest(
      `${whole.replace('a.md', '../a.md')}\ncover: /etc/passwd\ndescription: ../d.md\n`,
      'course.yaml'
    )
    const { problems } = safeManifest(manifest!)
    assert.sameMembers(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['E_PATH_UNSAFE ../a.md', 'E_PATH_UNSAFE /etc/passwd', 'E_PATH_UNSAFE ../d.md']
    )
  })
})
