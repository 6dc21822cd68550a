import { guarded, isSignedIn, type FakeIdentity } from './fake-identity.js'
import { problem, type FakeApi, type FakeCall } from './fake-api.js'

const titles = [
  ['evde-baristalik', 'Evde Baristalık: Espressodan Süt Köpüğüne', 'beginner', 11, 13_200_000],
  ['kavurma-egrisi', 'Kavurma Eğrisi Okuma', 'advanced', 8, 10_500_000],
  ['tadim-sozlugu', 'Tadım Sözlüğü: Kahvede Ne Tadıyoruz?', 'beginner', 5, 3_000_000],
  ['filtre-demleme', 'Filtre Demleme', 'beginner', 6, 4_500_000],
  ['latte-sanati', 'Latte Sanatı', 'intermediate', 9, 7_200_000],
  ['cig-cekirdek', 'Çiğ Çekirdek ve Köken', 'advanced', 7, 8_100_000],
  ['dukkan-acmak', 'Dükkân Açmak: İlk Yıl', 'intermediate', 12, 15_300_000],
] as const

const categories = [
  { id: 'c-1', slug: 'demleme', name: 'Demleme', courseCount: 4 },
  { id: 'c-2', slug: 'kavurma', name: 'Kavurma', courseCount: 3 },
]

/** Leads to `kavurma-egrisi`, however it is typed. */
const SEAT = 'K7QM-2RXD'

/** Seven courses, searchable; enrolling keeps its promise of one living enrollment a course. */
export function fakeCatalog(api: FakeApi, identity: FakeIdentity) {
  const enrolled = new Set<string>()
  const card = (
    [slug, title, level, lessonCount, durationMs]: (typeof titles)[number],
    isMember: boolean
  ) => ({
    id: `id-${slug}`,
    slug,
    title,
    summary: `${title} üzerine kayıtlı dersler.`,
    level,
    language: 'tr',
    category: categories[level === 'advanced' ? 1 : 0],
    tags: [],
    coverUrl: null,
    coverSeed: `seed-${slug}`,
    moduleCount: 2,
    lessonCount,
    durationMs,
    price: null,
    publishedAt: '2026-11-01T09:00:00.000Z',
    enrollment:
      isMember && enrolled.has(slug)
        ? { id: `e-${slug}`, state: 'active', share: 0.4, completed: false }
        : null,
  })
  const find = ({ params: { id } }: FakeCall) =>
    titles.find(([slug]) => [slug, `id-${slug}`].includes(id ?? ''))

  api.on('GET categories', () => categories)
  api.on('GET tenant', () => ({ id: 't-1', name: 'Kavruk', portalUrl: 'https://kavruk.example/' }))
  api.on('GET courses', (call) => {
    const { query } = call
    const words = (query.get('q') ?? '').toLocaleLowerCase('tr')
    const found = titles
      .filter(([, title]) => title.toLocaleLowerCase('tr').includes(words))
      .map((course) => card(course, isSignedIn(identity, call)))
      .filter(({ level }) => !query.get('level') || level === query.get('level'))
      .filter(({ category }) => !query.get('category') || category?.slug === query.get('category'))
    const from = Number(query.get('after') ?? 0)
    const upTo = from + Number(query.get('limit'))
    const meta = { next: upTo < found.length ? String(upTo) : null, total: found.length }
    return Response.json({ data: found.slice(from, upTo), meta })
  })
  api.on('GET courses/:id', (call) => {
    const course = find(call)
    if (!course) return problem(404, 'E_NOT_FOUND')
    return {
      ...card(course, isSignedIn(identity, call)),
      descriptionHtml:
        course[0] === 'evde-baristalik' ? '<p>Evden <strong>izle</strong>.</p>' : null,
      outline: outline(course[0]),
    }
  })
  api.on('GET enrollment_offers/:code', (call) =>
    guarded(identity, call, () => {
      const typed = decodeURIComponent(call.params.code ?? '').replace(/[\s-]/g, '')
      if (typed.toUpperCase() !== SEAT.replace('-', '')) return problem(404, 'E_CODE_UNKNOWN')
      const [slug, title] = titles[1]
      return { code: SEAT, course: { id: `id-${slug}`, slug, title } }
    })
  )
  api.on('POST enrollments', (call) =>
    guarded(identity, call, () => {
      const { courseId, code } = call.body as { courseId?: string; code?: string }
      if (code && code !== SEAT) return problem(404, 'E_CODE_UNKNOWN')
      const slug = courseId?.replace('id-', '') ?? titles[1][0]
      const status = enrolled.has(slug) ? 200 : 201
      enrolled.add(slug)
      const data = {
        id: `e-${slug}`,
        courseId: `id-${slug}`,
        courseSlug: slug,
        state: 'active',
        share: 0,
        resume: null,
      }
      return Response.json({ data }, { status })
    })
  )
  api.on('GET enrollments/:id', (call) =>
    guarded(identity, call, () => {
      const slug = call.params.id?.replace('e-', '') ?? ''
      const resume = {
        lessonId: `${slug}-l2`,
        title: 'Öğütme ve doz',
        kind: 'video',
        positionMs: 61_000,
      }
      return {
        id: call.params.id,
        courseId: `id-${slug}`,
        courseSlug: slug,
        state: 'active',
        share: 0.4,
        resume,
      }
    })
  )
  return { enrolled }
}

function outline(slug: string) {
  const lesson = (position: number, title: string, kind: string, durationMs: number | null) => ({
    id: `${slug}-l${position}`,
    title,
    position,
    kind,
    durationMs,
    state: 'none',
    share: 0,
  })
  return [
    {
      id: `${slug}-m1`,
      title: 'Başlarken',
      position: 1,
      lessons: [
        lesson(1, 'Makineyi tanıyalım', 'video', 640_000),
        lesson(2, 'Öğütme ve doz', 'video', 910_000),
        lesson(3, 'Okuma: su kalitesi', 'text', null),
      ],
    },
    {
      id: `${slug}-m2`,
      title: 'Süt',
      position: 2,
      lessons: [
        lesson(4, 'Köpük dokusu', 'video', 1_120_000),
        lesson(5, 'Ölçü çizelgesi', 'file', null),
      ],
    },
  ]
}
