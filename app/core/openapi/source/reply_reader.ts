import ts from 'typescript'
import type { HandlerFacts } from '#core/openapi/handler_facts'
import type { JsonSchema } from '#core/openapi/json_schema'
import { calleeOf } from '#core/openapi/source/callee_of'
import type { HandlerCode } from '#core/openapi/source/handlers_of'
import type { TypeSchemas } from '#core/openapi/source/type_schemas'

type Replies = HandlerFacts['replies']

/** Statuses that methods of the response give. */
const GIVEN: Record<string, number> = {
  'HttpResponse.created': 201,
  'HttpResponse.accepted': 202,
  'HttpResponse.noContent': 204,
  'Redirect.toPath': 302,
}

/** Reads what a method answers from its `return` statements and the statuses it sets. */
export class ReplyReader {
  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly schemas: TypeSchemas,
    private readonly calls: ts.CallExpression[]
  ) {}

  read(method: HandlerCode, name: string): Replies {
    const replies: Replies = {}
    const statuses = this.#statuses(method)
    // A type that is written down is the promise, whatever is returned.
    const declared =
      method.type && this.schemas.of(this.checker.getTypeFromTypeNode(method.type), name)
    for (const expression of returnsOf(method)) {
      const given = ts.isCallExpression(expression) ? this.#given(expression) : undefined
      const body = given ? this.#body(given.body, name) : (declared ?? this.#body(expression, name))
      for (const status of given ? [given.status] : statuses) {
        replies[status] = body
      }
    }
    if (Object.values(replies).includes('file')) {
      // A file that the client has already is not sent again.
      replies[304] = null
    }
    return replies
  }

  /** A status set whatever happens takes the place of 200; one set under a condition joins it. */
  #statuses(method: HandlerCode): number[] {
    const set = this.calls.filter((call) => calleeOf(call, this.checker) === 'HttpResponse.status')
    const found = set.map((call) => ({
      values: this.#numbers(call.arguments[0]),
      isSure: isUnconditional(call, method),
    }))
    const sure = found.filter(({ isSure }) => isSure).flatMap(({ values }) => values)
    const maybe = found.filter(({ isSure }) => !isSure).flatMap(({ values }) => values)
    const redirects = this.calls.filter(
      (call) => calleeOf(call, this.checker) === 'Redirect.toPath'
    )
    return [...(sure.length > 0 ? sure : [200]), ...maybe, ...redirects.map(() => 302)]
  }

  #numbers(argument: ts.Expression): number[] {
    const type = this.checker.getTypeAtLocation(argument)
    const members = type.isUnion() ? type.types : [type]
    return members.flatMap((member) => (member.isNumberLiteral() ? [member.value] : []))
  }

  #given(call: ts.CallExpression) {
    const status = GIVEN[calleeOf(call, this.checker) ?? '']
    return status ? { status, body: call.arguments[0] } : undefined
  }

  #body(expression: ts.Expression | undefined, at: string): Replies[string] {
    if (!expression) {
      return null
    }
    const type = this.checker.getAwaitedType(this.checker.getTypeAtLocation(expression))
    if (!type || type.flags & (ts.TypeFlags.VoidLike | ts.TypeFlags.Any)) {
      return 'file'
    }
    return type.flags & ts.TypeFlags.StringLike ? 'page' : this.#json(expression, at)
  }

  /** Transformers are read before they are serialised: afterwards dates are mere texts. */
  #json(expression: ts.Expression, at: string): JsonSchema {
    const inner = unwrapped(expression)
    if (ts.isCallExpression(inner) && /(^|\.)serialize$/.test(inner.expression.getText())) {
      const data = this.schemas.of(this.checker.getTypeAtLocation(inner.arguments[0]), at)
      return { type: 'object', properties: { data }, required: ['data'] }
    }
    return ts.isObjectLiteralExpression(inner) && inner.properties.some(ts.isSpreadAssignment)
      ? this.#merged(inner, at)
      : this.schemas.of(this.checker.getTypeAtLocation(inner), at)
  }

  #merged(literal: ts.ObjectLiteralExpression, at: string): JsonSchema {
    const parts = literal.properties.map((property) => {
      if (ts.isSpreadAssignment(property)) {
        return this.#json(property.expression, at)
      }
      const name = property.name.getText()
      const type = this.checker.getTypeAtLocation(property.name)
      return { properties: { [name]: this.schemas.of(type, `${at}.${name}`) }, required: [name] }
    })
    return {
      type: 'object',
      properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
      required: [...new Set(parts.flatMap(({ required = [] }) => required))],
    }
  }
}

function returnsOf(method: HandlerCode): ts.Expression[] {
  const found: ts.Expression[] = []
  const visit = (node: ts.Node) => {
    if (ts.isReturnStatement(node) && node.expression) {
      found.push(unwrapped(node.expression))
    } else if (!ts.isFunctionLike(node)) {
      ts.forEachChild(node, visit)
    }
  }
  ts.forEachChild(method, visit)
  return found
}

function unwrapped(expression: ts.Expression): ts.Expression {
  return ts.isAwaitExpression(expression) || ts.isParenthesizedExpression(expression)
    ? unwrapped(expression.expression)
    : expression
}

function isUnconditional(node: ts.Node, method: ts.Node): boolean {
  if (node === method) {
    return true
  }
  return node.parent && !ts.isIfStatement(node) && isUnconditional(node.parent, method)
}
