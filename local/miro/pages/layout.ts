// The frame of every page of the simulated Miro: plain, readable, and saying in its header what it is.

/** Text made safe for HTML text and attribute values. */
export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const stylesheet = `
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1c2b;background:#f5f5f8}
header{background:#14142b;color:#fff;padding:.75rem 1.5rem;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline}
header a{color:#fff}header strong{font-size:1.1rem}header .what{color:#ffd966}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:.2rem 0 1rem}h2{font-size:1.2rem;margin:1.5rem 0 .5rem}
section>h2:first-child,.card>label:first-child{margin-top:0}
section,.card{background:#fff;border:1px solid #d5d5e0;border-radius:.5rem;padding:1rem 1.25rem;margin:0 0 1rem}
label{display:block;font-weight:600;margin:.75rem 0 .25rem}
label.inline{font-weight:400;display:flex;gap:.5rem;align-items:flex-start;margin:.35rem 0}
input[type=text],input[type=url],input[type=search],select{font:inherit;padding:.4rem .5rem;width:100%;max-width:36rem;border:1px solid #6b6b80;border-radius:.25rem;background:#fff}
button,.button{font:inherit;font-weight:600;background:#2d3fd1;color:#fff;border:0;border-radius:.3rem;padding:.55rem 1rem;cursor:pointer;display:inline-block;text-decoration:none}
button.plain{background:#fff;color:#1c1c2b;border:1px solid #6b6b80}
:focus-visible{outline:3px solid #b35c00;outline-offset:2px}
a{color:#2334b8}code,.secret{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d5d5e0}
td.wide{overflow-wrap:anywhere;min-width:12rem}th,td button{white-space:nowrap}
.notice{background:#fff4d6;border:1px solid #b38600;border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
.failure{background:#fde8e8;border-color:#b3261e}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1rem}
fieldset{border:1px solid #d5d5e0;border-radius:.4rem;margin:.75rem 0;padding:.5rem 1rem}
dt{font-weight:600}dd{margin:0 0 .6rem}
`

/** A whole document; `title` is text, `body` is HTML that was escaped where it was made. */
export function page(title: string, body: string): string {
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Simulated Miro</title><style>${stylesheet}</style></head>
<body><header><strong>Simulated Miro</strong><span class="what">A stand-in for tests and trials. Not miro.com.</span>
<nav aria-label="Main"><a href="/app/settings/user-profile/apps">Your apps</a> ·
<a href="/app/settings/company/integrations">Enterprise integrations</a> ·
<a href="/app/settings/company/members">Members</a></nav></header>
<main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
}
