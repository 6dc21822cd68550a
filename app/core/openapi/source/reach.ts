import ts from 'typescript'
import { refusalOf, type KnownRefusal } from '#core/openapi/source/declared_refusal'
import { isOwn } from '#core/openapi/source/shape_name'

/** All that may happen on the way of a handler, wherever in our code it is written. */
export class Reach {
  readonly refusals = new Map<string, KnownRefusal>()
  readonly calls: ts.CallExpression[] = []
  readonly #visited = new Set<ts.Node>()

  constructor(private readonly checker: ts.TypeChecker) {}

  /** Follows every function of ours that the node names. */
  visit(node: ts.Node): void {
    if (this.#visited.has(node) || ts.isTypeNode(node)) {
      return
    }
    this.#visited.add(node)
    if (ts.isCallExpression(node)) {
      this.calls.push(node)
    } else if (ts.isNewExpression(node)) {
      this.#construct(node)
    } else if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      this.#follow(node)
    }
    ts.forEachChild(node, (child) => this.visit(child))
  }

  #construct({ expression }: ts.NewExpression): void {
    const type = this.checker.getTypeAtLocation(expression)
    const made = type.getConstructSignatures()[0]?.getReturnType() ?? type
    const refusal = refusalOf(made)
    if (refusal) {
      this.refusals.set(refusal.code, refusal)
    }
    for (const declaration of made.symbol?.declarations ?? []) {
      if (ts.isClassDeclaration(declaration) && isOwn(declaration.getSourceFile())) {
        declaration.members.filter(ts.isConstructorDeclaration).forEach((one) => this.visit(one))
      }
    }
  }

  #follow(name: ts.Identifier | ts.PrivateIdentifier): void {
    for (const declaration of this.#declarationsOf(name)) {
      if (isOwn(declaration.getSourceFile())) {
        const code = functionOf(declaration)
        if (code) {
          this.visit(code)
        }
      }
    }
  }

  #declarationsOf(name: ts.Node): readonly ts.Declaration[] {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.checker.getSymbolAtLocation(name)
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias
    const target = isAlias ? this.checker.getAliasedSymbol(symbol) : symbol
    return target?.declarations ?? []
  }
}

function functionOf(declaration: ts.Declaration): ts.Node | undefined {
  if (ts.isFunctionLike(declaration)) {
    return declaration
  }
  const value =
    ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)
      ? declaration.initializer
      : undefined
  return value && ts.isFunctionLike(value) ? value : undefined
}
