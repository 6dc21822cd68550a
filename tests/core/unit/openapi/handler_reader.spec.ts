import { test } from '@japa/runner'
import { handlersOf } from '#core/openapi/source/handlers_of'
import { HandlerReader } from '#core/openapi/source/handler_reader'
import { TypeSchemas } from '#core/openapi/source/type_schemas'
import { virtualSource } from '#tests/support/virtual_source'

const PATH = 'app/kitchen/controllers/cups_controller.ts'
const NAME = '#kitchen/controllers/cups_controller'

/** What is read from `async handle(ctx: HttpContext) { … }` in a controller of these imports. */
function read(body: string, more: { imports?: string; texts?: Record<string, string> } = {}) {
  const { imports = '', texts = {} } = more
  const source = virtualSource({
    ...texts,
    [`/${PATH}`]: `${imports}
      export default class CupsController {
        async handle({ request, response, params, serialize }: HttpContext) { ${body} }
        #hidden() {}
        private secret() {}
      }`,
  })
  const reader = new HandlerReader(source.checker, new TypeSchemas(source.checker))
  const handlers = handlersOf(PATH, source.file(`/${PATH}`))
  const [[name, code]] = handlers
  return { names: handlers.map(([key]) => key), facts: reader.read(code, name), reader }
}

const statuses = (body: string) => Object.keys(read(body).facts.replies)

test.group('F-OPS-6: a handler tells what it answers', () => {
  test('only its public methods are handlers', ({ assert }) => {
    assert.deepEqual(read('return { data: 1 }').names, [`${NAME}.handle`])
  })

  test('its data, by status')
    .with([
      ['return { data: 1 }', ['200']],
      ['return response.created({ data: 1 })', ['201']],
      ['return response.noContent()', ['204']],
      ['response.status(202); return { data: 1 }', ['202']],
      ['response.status(params.x ? 200 : 201); return { data: 1 }', ['200', '201']],
      ['if (params.x) { response.status(503) } return { data: 1 }', ['200', '503']],
      ['if (params.x) { return response.created({ data: 1 }) } return { data: 1 }', ['200', '201']],
    ] as [string, string[]][])
    .run(({ assert }, [body, expected]) => assert.deepEqual(statuses(body), expected))

  test('the schema of what it returns, wherever that comes from', ({ assert }) => {
    const { replies } = read(
      'const list = [{ id: "1" }]; return { ...{ data: list }, meta: { next: null } }'
    ).facts
    assert.deepEqual(replies[200], {
      type: 'object',
      properties: {
        data: {
          type: 'array',
          items: {
            type: 'object',
            properties: { id: { type: 'string', format: 'uuid' } },
            required: ['id'],
          },
        },
        meta: { type: 'object', properties: { next: { type: 'null' } }, required: ['next'] },
      },
      required: ['data', 'meta'],
    })
  })

  test('a page, a file and nothing at all', ({ assert }) => {
    assert.equal(read('return "<p>"').facts.replies[200], 'page')
    assert.equal(read('return response.send(null)').facts.replies[200], 'file')
    assert.deepEqual(read('return response.noContent()').facts.replies, { 204: null })
  })

  test('every error that can be thrown on its way, however far away', ({ assert }) => {
    const { facts, reader } = read('return { data: await new FillCup().handle(params.id) }', {
      imports: `import { FillCup } from '../actions/fill_cup'`,
      texts: {
        '/app/kitchen/errors.ts': `
          import { DomainError } from '../core/errors'
          export class CupFull extends DomainError {
            static status = 409; static code = 'E_CUP_FULL'
            static because(why: string) { return new this(why) }
          }
          export class CupLost extends DomainError { static status = 410; static code = 'E_CUP_LOST' }`,
        '/app/kitchen/actions/fill_cup.ts': `
          import { NotFound } from '../../core/errors'
          import { CupFull, CupLost } from '../errors'
          const check = (id: string) => { if (!id) { throw new NotFound() } }
          export class FillCup {
            async handle(id: string) { check(id); return this.#pour() }
            #pour() { if (Math.random()) { throw CupFull.because('x') } return 1 }
            unused() { throw new CupLost() }
          }`,
      },
    })
    assert.deepEqual(facts.refusals, ['E_CUP_FULL', 'E_NOT_FOUND'])
    assert.deepEqual(reader.statuses, { E_CUP_FULL: 409, E_NOT_FOUND: 404 })
  })

  test('what it takes, and the headers that it reads and sets', ({ assert }) => {
    const { facts } = read(
      `const { size } = await request.strict(sizes.cup)
       response.header('DPoP-Nonce', request.header('DPoP') ?? '')
       return { data: size }`,
      {
        imports: `import { sizes } from '../validators/cups'`,
        texts: {
          '/app/kitchen/validators/cups.ts': `export const sizes = { cup: { value: { size: 1 } } }`,
        },
      }
    )
    assert.deepEqual(facts.input, ['../validators/cups#sizes.cup'])
    assert.deepEqual(facts.requestHeaders, ['dpop'])
    assert.deepEqual(facts.replyHeaders, ['dpop-nonce'])
  })

  test('a validator that is made on the spot is refused', ({ assert }) => {
    assert.throws(
      () => read('await request.strict({ value: 1 }); return { data: 1 }'),
      /a validator is named/
    )
  })
})
