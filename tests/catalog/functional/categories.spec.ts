import { test } from '@japa/runner'
import { Author } from '#tests/support/author'
import { useTenant } from '#tests/support/tenant'

test.group('Categories and tags', (group) => {
  const tenant = useTenant(group)

  async function category(admin: Author, nameTr: string): Promise<string> {
    const response = await admin.send('post', '/api/v1/categories', { nameTr, nameEn: nameTr })
    response.assertStatus(201)
    return response.body().data.id
  }

  async function categoriesOf(admin: Author) {
    const response = await admin.send('get', '/api/v1/authoring/categories')
    return response.body().data
  }

  test('F-CRS-3: a category is renamed, merged into another and deleted when unused', async ({
    client,
    assert,
  }) => {
    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    const list = () => categoriesOf(admin)
    const [one, two] = [await category(admin, 'Kahve'), await category(admin, 'Kahve')]
    await admin.createWith('A')
    await admin.expect(200, 'patch', '', { categoryId: one })
    assert.containsSubset(await list(), [
      { id: one, slug: 'kahve', courseCount: 1 },
      { id: two, slug: 'kahve-2', courseCount: 0 },
    ])
    const path = `/api/v1/categories/${one}`
    await admin.reach(204, 'patch', path, { nameEn: 'Coffee' })
    const used = await admin.send('delete', path)
    used.assertStatus(409)
    used.assertBodyContains({ code: 'E_CATEGORY_IN_USE' })
    await admin.reach(404, 'post', `${path}/merger`, { intoId: one })
    await admin.reach(204, 'post', `${path}/merger`, { intoId: two })
    assert.equal(await admin.field('categoryId'), two)
    assert.deepEqual(await list(), [
      { id: two, slug: 'kahve-2', nameTr: 'Kahve', nameEn: 'Kahve', courseCount: 1 },
    ])
    await admin.ask('patch', '', { categoryId: null })
    await admin.reach(204, 'delete', `/api/v1/categories/${two}`)
    assert.deepEqual(await list(), [])
  })

  test('F-CRS-3: a tag is renamed in all courses; two become one; it can be taken off', async ({
    client,
    assert,
  }) => {
    const admin = await Author.arrive(client, tenant, 'TENANT_ADMIN')
    await admin.createWith('A')
    await admin.ask('patch', '', { tags: ['süt', 'latte', 'kahve'] })
    await admin.reach(204, 'patch', '/api/v1/tags/latte', { name: 'süt' })
    assert.deepEqual(await admin.field('tags'), ['süt', 'kahve'])
    const tags = await admin.send('get', '/api/v1/tags')
    assert.deepEqual(tags.body().data, [
      { name: 'kahve', courseCount: 1 },
      { name: 'süt', courseCount: 1 },
    ])
    await admin.reach(204, 'delete', '/api/v1/tags/kahve')
    assert.deepEqual(await admin.field('tags'), ['süt'])
    await admin.reach(404, 'delete', '/api/v1/tags/kahve')
  })
})
