import ts from 'typescript'
import type { HandlerFacts } from '#core/openapi/handler_facts'
import { calleeOf } from '#core/openapi/source/callee_of'
import type { HandlerCode } from '#core/openapi/source/handlers_of'
import { ReplyReader } from '#core/openapi/source/reply_reader'
import { Reach } from '#core/openapi/source/reach'
import { validatorNames } from '#core/openapi/source/validator_names'
import type { TypeSchemas } from '#core/openapi/source/type_schemas'

/** Reads one method: what it takes, what it answers, and what may go wrong on its way. */
export class HandlerReader {
  readonly statuses: Record<string, number> = {}

  constructor(
    private readonly checker: ts.TypeChecker,
    private readonly schemas: TypeSchemas
  ) {}

  read(method: HandlerCode, name: string): HandlerFacts {
    const reach = new Reach(this.checker)
    reach.visit(method)
    for (const { code, status } of reach.refusals.values()) {
      this.statuses[code] = status
    }
    const answers = name.includes('/controllers/')
    const replies = new ReplyReader(this.checker, this.schemas, reach.calls)
    return {
      input: this.#validators(reach.calls),
      replies: answers ? replies.read(method, name) : {},
      refusals: [...reach.refusals.keys()].sort(),
      requestHeaders: this.#literals(reach.calls, 'HttpRequest.header').map(lower).sort(),
      replyHeaders: this.#literals(reach.calls, 'HttpResponse.header').map(lower).sort(),
    }
  }

  #validators(calls: ts.CallExpression[]): string[] {
    const strict = calls.filter((call) => calleeOf(call, this.checker) === 'HttpRequest.strict')
    return unique(strict.flatMap((call) => validatorNames(call.arguments[0], this.checker)))
  }

  /** First arguments, where they are literals, of the calls of one method. */
  #literals(calls: ts.CallExpression[], callee: string): string[] {
    return unique(
      calls
        .filter((call) => calleeOf(call, this.checker) === callee)
        .flatMap(({ arguments: [first] }) =>
          first && ts.isStringLiteralLike(first) ? [first.text] : []
        )
    )
  }
}

const lower = (text: string) => text.toLowerCase()

const unique = (values: string[]) => [...new Set(values)]
