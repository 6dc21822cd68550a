import { test } from '@japa/runner'
import { newId } from '#core/shared/id'
import { Author } from '#tests/support/author'
import { PNG } from '#tests/support/course_folder'
import { Sender } from '#tests/support/sender'
import { useTenant } from '#tests/support/tenant'

test.group('Files of a draft', (group) => {
  const tenant = useTenant(group)

  const upload = (author: Author, purpose: string, name: string, bytes: Buffer) =>
    new Sender(tenant, author.client, author.token).send(bytes, { purpose, name })

  test('F-STO-2: an uploaded figure gets a path that the text can name', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('A')
    const file = await upload(author, 'figure', 'Köpük resmi.png', PNG)
    const body = { fileId: file.id, role: 'figure' }
    const { path } = await author.data('post', `/lessons/${id}/files`, body)
    assert.equal(path, 'fig/Köpük-resmi.png')
    const again = await author.data('post', `/lessons/${id}/files`, body)
    assert.equal(again.path, 'fig/Köpük-resmi-2.png')
    const { html, warnings } = await author.write(id, `![Köpük](${path} "Taze")\n`)
    assert.deepEqual(warnings, [])
    assert.include(html, `belgenet-file:${file.id}`)
    const lesson = await author.data('get', `/lessons/${id}`)
    assert.deepInclude(lesson.targets, { path, fileId: file.id })
    await author.expect(200, 'get', `/files/${file.id}`)
    const stranger = await Author.arrive(client, tenant)
    stranger.courseId = author.courseId
    await stranger.expect(404, 'get', `/files/${file.id}`)
  })

  test('F-CRS-1: a file lesson is made of uploads; one that is taken off is gone', async ({
    client,
    assert,
  }) => {
    const author = await Author.arrive(client, tenant)
    await author.create()
    const moduleId = await author.addModule('Ekler')
    const id = await author.addLesson(moduleId, 'Kart', 'file')
    const file = await upload(author, 'lesson_file', 'kart.txt', Buffer.from('Süt 65 derece.\n'))
    await author.expect(201, 'post', `/lessons/${id}/files`, { fileId: file.id, role: 'download' })
    await author.expect(201, 'post', '/review', {})
    await author.expect(204, 'delete', '/review')
    const { files } = await author.data('get', `/lessons/${id}`)
    assert.containsSubset(files, [{ fileId: file.id, name: 'kart.txt' }])
    await author.expect(404, 'delete', `/lessons/${id}/files/${newId()}`)
    await author.expect(200, 'delete', `/lessons/${id}/files/${file.id}`)
    await author.expect(409, 'post', '/review', {})
  })

  test('F-STO-2: what another member uploaded cannot be taken', async ({ client }) => {
    const author = await Author.arrive(client, tenant)
    const [id] = await author.createWith('A')
    const other = await Author.arrive(client, tenant)
    const file = await upload(other, 'lesson_file', 'a.txt', Buffer.from('Gizli.\n'))
    const body = { fileId: file.id, role: 'download' }
    await author.expect(404, 'post', `/lessons/${id}/files`, body)
    await author.expect(404, 'put', '/cover', { fileId: file.id })
  })
})
