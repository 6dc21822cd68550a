import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { learnerFacts } from '#catalog/contract'
import { importFolder, multiplyCourse, publishCourse } from '#tests/support/publish_course'
import { queriesOf } from '#tests/support/count_queries'
import { CourseFolder } from '#tests/support/course_folder'
import { signIn } from '#tests/support/sign_in'
import { useTenant } from '#tests/support/tenant'

interface Card {
  id: string
  title: string
}

test.group('The catalog', (group) => {
  const tenant = useTenant(group)
  const list = (client: ApiClient, query: Record<string, unknown> = {}) =>
    client.get('/api/v1/courses').header('host', tenant.host).qs(query)

  async function titlesFor(client: ApiClient, query: Record<string, unknown>) {
    const response = await list(client, query)
    response.assertStatus(200)
    return response.body().data.map(({ title }: Card) => title)
  }

  test('F-CRS-3: a card says what a visitor needs, in the visitor’s language', async ({
    client,
    assert,
  }) => {
    const { id } = await publishCourse(tenant, {
      summary: 'Doğru köpük.',
      level: 'intermediate',
      category: { slug: 'barista', name: { tr: 'Barista', en: 'Baristas' } },
      tags: ['süt'],
    })
    const response = await list(client).header('accept-language', 'en')
    const [card] = response.body().data
    assert.containsSubset(card, {
      id,
      slug: 'sutle-calismak',
      title: 'Sütle çalışmak',
      summary: 'Doğru köpük.',
      level: 'intermediate',
      language: 'tr',
      category: { slug: 'barista', name: 'Baristas' },
      tags: ['süt'],
      coverUrl: null,
      coverSeed: id,
      moduleCount: 1,
      lessonCount: 1,
      durationMs: 0,
      price: null,
      enrollment: null,
    })
    assert.match(card.publishedAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    assert.deepEqual(response.body().meta, { next: null, total: 1 })
  })

  test('F-CRS-3: drafts and archived courses are not there', async ({ client, assert }) => {
    const folder = await CourseFolder.make()
    await importFolder(tenant, folder)
    await folder.remove()
    assert.deepEqual(await titlesFor(client, {}), [])
    const categories = await client.get('/api/v1/categories').header('host', tenant.host)
    assert.deepEqual(categories.body().data, [])
  })

  const found: [string, string][] = [
    ['ISPARTA', 'Isparta’da ışık'],
    ['isparta', 'Isparta’da ışık'],
    ['ışık', 'Isparta’da ışık'],
    ['isik', 'Isparta’da ışık'],
    ['İSTANBUL', 'istanbul’un çayı'],
    ['istanbul', 'istanbul’un çayı'],
    ['cay', 'istanbul’un çayı'],
    ['çay ist', 'istanbul’un çayı'],
    ['shells', 'The Unix Shell'],
    ['unix sh', 'The Unix Shell'],
    ['komutlar', 'The Unix Shell'],
  ]
  test('F-CRS-3: search knows dotted and dotless i, accents, beginnings and plurals', async ({
    client,
    assert,
  }) => {
    await publishCourse(tenant, { slug: 'a', title: 'Isparta’da ışık' })
    await publishCourse(tenant, { slug: 'b', title: 'istanbul’un çayı' })
    await publishCourse(tenant, { slug: 'c', title: 'The Unix Shell', tags: ['komut'] })
    for (const [q, title] of found) {
      assert.deepEqual(await titlesFor(client, { q }), [title], q)
    }
    for (const q of ['parta', 'ell', 'unix çay', '%', '_', "' or 1=1"]) {
      const titles = await titlesFor(client, { q })
      assert.notDeepEqual(titles, ['Isparta’da ışık'], q)
    }
    assert.deepEqual(await titlesFor(client, { q: 'unix çay' }), [])
  })

  test('F-CRS-3: filters narrow the list and its total', async ({ client, assert }) => {
    const category = { slug: 'demleme', name: { tr: 'Demleme', en: 'Brewing' } }
    await publishCourse(tenant, { slug: 'a', title: 'A', level: 'advanced', category })
    await publishCourse(tenant, { slug: 'b', title: 'B', language: 'en' })
    assert.deepEqual(await titlesFor(client, { category: 'demleme' }), ['A'])
    assert.deepEqual(await titlesFor(client, { level: 'advanced' }), ['A'])
    assert.deepEqual(await titlesFor(client, { language: 'en' }), ['B'])
    assert.deepEqual(await titlesFor(client, { category: 'yok' }), [])
    const categories = await client.get('/api/v1/categories').header('host', tenant.host)
    assert.containsSubset(categories.body().data, [
      { slug: 'demleme', name: 'Demleme', courseCount: 1 },
    ])
  })

  test('F-CRS-3: titles stand in the order of the Turkish alphabet', async ({ client, assert }) => {
    const titles = ['Cezve', 'Çay', 'Deneme', 'Irmak', 'İnce', 'Su', 'Şeker']
    for (const [index, title] of titles.toReversed().entries()) {
      await publishCourse(tenant, { slug: `t-${index}`, title })
    }
    assert.deepEqual(await titlesFor(client, { sort: 'title' }), titles)
    assert.deepEqual(await titlesFor(client, { sort: '-publishedAt' }), titles)
  })

  test('F-CRS-3: pages neither skip nor repeat, also when the list grows meanwhile', async ({
    client,
    assert,
  }) => {
    const { id } = await publishCourse(tenant, { title: 'Kurs' })
    await multiplyCourse(tenant, id, 24)
    for (const sort of ['-publishedAt', 'title']) {
      const seen: string[] = []
      let after: string | undefined
      do {
        const response = await list(client, { sort, limit: 10, after })
        response.assertStatus(200)
        assert.isAtLeast(response.body().meta.total, 25)
        seen.push(...response.body().data.map((card: Card) => card.id))
        after = response.body().meta.next ?? undefined
        if (seen.length === 10) {
          await publishCourse(tenant, { slug: `yeni-${seen.length + sort.length}`, title: 'Aaa' })
        }
      } while (after)
      assert.equal(new Set(seen).size, seen.length)
      assert.isAtLeast(seen.length, 25)
    }
  })

  test('F-CRS-3: fifty courses cost as many queries as one', async ({ client, assert }) => {
    const { id } = await publishCourse(tenant)
    const { accessToken } = await signIn(tenant)
    const count = async () => {
      const queries = await queriesOf(async () => {
        const response = await list(client, { limit: 50 }).bearerToken(accessToken)
        response.assertStatus(200)
      })
      return queries.length
    }
    const one = await count()
    await multiplyCourse(tenant, id, 49)
    assert.equal(await count(), one)
    const asGuest = await queriesOf(async () => void (await list(client, { limit: 50 })))
    assert.isAtMost(asGuest.length, 3)
  })

  test('F-CRS-3: a signed-in learner sees how far they are', async ({ client, assert }) => {
    const { id } = await publishCourse(tenant)
    const { accessToken, member } = await signIn(tenant)
    const headers = { 'host': tenant.host, 'idempotency-key': crypto.randomUUID() }
    const enrolled = await client
      .post('/api/v1/enrollments')
      .headers(headers)
      .bearerToken(accessToken)
      .json({ courseId: id })
    enrolled.assertStatus(201)
    const facts = await tenant.run(() => learnerFacts.forCourses(member.id, [id]))
    assert.equal(facts.size, 1)
    const response = await list(client).bearerToken(accessToken)
    assert.containsSubset(response.body().data[0].enrollment, {
      id: enrolled.body().data.id,
      state: 'active',
      share: 0,
      completed: false,
    })
  })

  test('bad input is told where it is wrong', async ({ client }) => {
    const cases: [Record<string, unknown>, string][] = [
      [{ colour: 'red' }, 'E_UNKNOWN_FIELD'],
      [{ level: 'hard' }, 'E_VALIDATION'],
      [{ limit: 101 }, 'E_VALIDATION'],
      [{ sort: 'price' }, 'E_VALIDATION'],
      [{ q: 'x'.repeat(101) }, 'E_VALIDATION'],
      [{ after: 'nonsense' }, 'E_INVALID_CURSOR'],
    ]
    for (const [query, code] of cases) {
      const response = await list(client, query)
      response.assertStatus(422)
      response.assertBodyContains({ code })
    }
  })
})
