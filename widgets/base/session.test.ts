import { expect } from '@open-wc/testing'
import { FakeApi } from '../testing/fake-api.js'
import { CODE, fakeIdentity } from '../testing/fake-identity.js'
import { connect } from './connection.js'
import { configure } from './settings.js'
describe('F-EMB-2 session', () => {
  it('smoke', async () => {
    const api = new FakeApi()
    fakeIdentity(api)
    const back = api.install()
    configure({
      api: api.origin + '/',
      key: 'pk_1',
      locale: 'tr',
      memoryOnly: false,
      handoffUrl: '',
      load: async () => {},
    })
    const { session } = connect()
    await session.restore()
    expect(session.status).to.equal('guest')
    const c = await session.requestCode('a@b.c')
    await session.confirmCode(c.id, CODE)
    expect(session.member?.name).to.equal('Ilgın Çağlayan')
    back()
  })
})
