// Says in the platform's own words what went wrong when no complete answer came.
//
// 'Request not sent to uri= … : <Java exception>' with status 0 is what instances print; the exceptions are those of the
// HTTP client they use. Error code 1 is documented for a socket time-out (RESTResponseV2.getErrorCode); other codes are not
// published, so every other failure gets the one number -1, which no app should rely on.

const socketTimeout = 1
const otherFailure = -1

export interface Failure {
    code: string
    message: string
}

/** Texts by the worker's failure code; {host}, {port} and {detail} are filled in. */
const wordsOf: Record<string, string> = {
    ECONNREFUSED: 'java.net.ConnectException: Connection refused (Connection refused)',
    ECONNRESET: 'java.net.SocketException: Connection reset',
    EPIPE: 'java.net.SocketException: Broken pipe (Write failed)',
    ETIMEDOUT: 'org.apache.http.conn.ConnectTimeoutException: Connect to {host}:{port} failed: connect timed out',
    SOCKET_TIMEOUT: 'java.net.SocketTimeoutException: Read timed out',
    ENOTFOUND: 'java.net.UnknownHostException: {host}: {host}',
    EAI_AGAIN: 'java.net.UnknownHostException: {host}: {host}',
    EHOSTUNREACH: 'java.net.NoRouteToHostException: No route to host (Host unreachable)',
    ENETUNREACH: 'java.net.NoRouteToHostException: Network is unreachable',
    CUT: 'org.apache.http.ConnectionClosedException: Premature end of Content-Length delimited message body',
    BODY_TOO_LARGE: 'com.glide.communications.HTTPResponseTooLargeException: Response body exceeds the maximum size',
    INVALID_URL: 'java.net.MalformedURLException: no protocol',
    INVALID_PROTOCOL: 'java.net.MalformedURLException: unknown protocol: {detail}',
    CLOSED: 'java.lang.IllegalStateException: Connection pool shut down',
}

/** HTTP/1.1 answers the client cannot read (HPE_… of Node) are one family on the platform. */
const unreadableAnswer = 'org.apache.http.client.ClientProtocolException: Invalid response'
const untrustedCertificate = 'javax.net.ssl.SSLHandshakeException: {detail}'

/** The text of getErrorMessage() and its number, for a request that got no complete answer. The URL comes redacted. */
export function describeFailure(url: string, failure: Failure): { message: string; code: number } {
    const { host, port } = addressOf(url)
    const words = (wordsOf[failure.code] ?? otherWords(failure)).replace(
        /\{(host|port|detail)\}/g,
        (_, name: string) => (name === 'host' ? host : name === 'port' ? port : failure.message.replace(/:$/, ''))
    )
    return {
        message: `Request not sent to uri= ${url} : ${words}`,
        code: failure.code === 'SOCKET_TIMEOUT' ? socketTimeout : otherFailure,
    }
}

function otherWords(failure: Failure): string {
    if (failure.code.startsWith('HPE_')) return unreadableAnswer
    if (/CERT|SSL|TLS/.test(failure.code)) return untrustedCertificate
    return 'java.io.IOException: {detail}'
}

function addressOf(url: string): { host: string; port: string } {
    try {
        const parsed = new URL(url)
        return { host: parsed.hostname, port: parsed.port || (parsed.protocol === 'https:' ? '443' : '80') }
    } catch {
        return { host: url, port: '' }
    }
}
