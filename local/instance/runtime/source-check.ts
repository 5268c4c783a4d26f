// Finds, before a script or module runs, the JavaScript that the platform's engine refuses and V8 would accept.
import ts from 'typescript'

const builtins =
    /^(Array|RegExp|Function|Promise|Error|EvalError|RangeError|ReferenceError|SyntaxError|TypeError|URIError|Map|Set|WeakMap|WeakSet|Boolean|Number|String|Object|ArrayBuffer|\w+Array)$/

const checked = new Map<string, string[]>()

/** What the engine would refuse, one sentence each; empty where there is nothing. Source: the SDK's JavaScript compatibility guide. */
export function refusedSyntax(source: string): string[] {
    let problems = checked.get(source)
    if (problems) return problems
    problems = []
    // Most sources hold none of the words in question and need no parsing.
    if (/\bextends\b|\basync\b|#|\bFunction\b|\bimport\s*\(/.test(source)) {
        const file = ts.createSourceFile('source.js', source, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS)
        visit(file, file, problems)
    }
    checked.set(source, problems)
    return problems
}

function visit(node: ts.Node, file: ts.SourceFile, problems: string[]): void {
    const at = () => `line ${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`
    if (ts.isClassLike(node)) {
        const parent = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
            ?.expression
        if (parent && ts.isIdentifier(parent) && builtins.test(parent.text))
            problems.push(`${at()}: a class cannot extend ${parent.text}`)
        for (const member of node.members) {
            const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : []
            const isStatic = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.StaticKeyword)
            if (!isStatic && member.name && ts.isPrivateIdentifier(member.name)) {
                problems.push(`${at()}: private instance members (${member.name.text}) are not supported`)
            }
            if (
                ts.isMethodDeclaration(member) &&
                modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword)
            ) {
                problems.push(`${at()}: async methods are not supported`)
            }
        }
    }
    if (ts.isForOfStatement(node) && node.awaitModifier) problems.push(`${at()}: for await is not supported`)
    const isAsync = (node: ts.FunctionLikeDeclaration) =>
        (ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : []).some(
            (modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword
        )
    if ((ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node)) && node.asteriskToken && isAsync(node)) {
        problems.push(`${at()}: async generators are not supported`)
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Function') {
        problems.push(`${at()}: new Function() is disallowed`)
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        problems.push(`${at()}: dynamic import() is not supported`)
    }
    ts.forEachChild(node, (child) => visit(child, file, problems))
}
