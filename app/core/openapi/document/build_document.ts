import { rightHolders } from '#core/registries/right_holders'
import type { HandlerFacts, SourceFacts } from '#core/openapi/handler_facts'
import type { OpenApiDocument, Operation } from '#core/openapi/open_api_document'
import { pathOf, type ApiRoute } from '#core/openapi/document/api_routes'
import { components } from '#core/openapi/document/components'
import { inputSchema } from '#core/openapi/document/input_schema'
import { refusalReplies } from '#core/openapi/document/refusal_replies'
import { parametersOf, requestBody } from '#core/openapi/document/request_parts'
import { securityOf } from '#core/openapi/document/security_of'
import { successReplies } from '#core/openapi/document/success_replies'

interface Ingredients {
  routes: ApiRoute[]
  source: SourceFacts
  version: string
  /** The words for a key below `api.` */
  say: (key: string) => string
}

/**
 * Puts together what the router enforces, what validators take and what the source answers. A route
 * whose handler is younger than the facts is left out; tests refuse that.
 */
export async function buildDocument(ingredients: Ingredients): Promise<OpenApiDocument> {
  const { routes, source, version, say } = ingredients
  const paths: OpenApiDocument['paths'] = {}
  for (const route of routes) {
    const facts = source.handlers[route.handler]
    if (facts) {
      const path = (paths[pathOf(route.pattern)] ??= {})
      path[route.method] = await operation(route, facts, ingredients)
    }
  }
  const slices = [...new Set(routes.map(({ slice }) => slice))].sort(coreLast)
  return {
    openapi: '3.1.0',
    info: { title: say('title'), version, description: say('description') },
    servers: [{ url: '/', description: say('server') }],
    tags: slices.map((name) => ({ name, description: say(`slices.${name}`) })),
    paths,
    components: components(source, say),
  }
}

/** What the product is for comes before how it is run. */
function coreLast(one: string, other: string): number {
  return Number(one === 'core') - Number(other === 'core')
}

async function operation(
  route: ApiRoute,
  facts: HandlerFacts,
  { source, say }: Ingredients
): Promise<Operation> {
  const taken = await Promise.all(facts.input.map(inputSchema))
  // What lets unknown fields pass only looks ahead, to choose one of the others.
  const closed = taken.filter(({ additionalProperties }) => additionalProperties === false)
  const input = closed.length > 0 ? closed : taken
  const body = requestBody(route, input)
  const describe = (status: number) => say(`statuses.${status}`)
  return {
    operationId: route.name,
    summary: say(`operations.${route.name}`),
    tags: [route.slice],
    ...(route.ability && {
      'x-ability': route.ability,
      'x-roles': rightHolders.of(route.ability).roles,
    }),
    security: securityOf(route, facts),
    parameters: parametersOf(route, facts, input),
    ...(body && { requestBody: body }),
    responses: merged(
      refusalReplies(route, source, describe),
      successReplies(route, facts, describe)
    ),
  }
}

/** One status may carry either: a part that is down is told as a problem or as a report. */
function merged(refusals: Operation['responses'], replies: Operation['responses']) {
  const both = Object.entries(replies).map(([status, reply]) => {
    const { headers, content } = refusals[status] ?? {}
    return [
      status,
      {
        ...reply,
        ...(headers && { headers: { ...headers, ...reply.headers } }),
        ...(content && { content: { ...reply.content, ...content } }),
      },
    ]
  })
  return { ...refusals, ...Object.fromEntries(both) }
}
