/**
 * The style sheet of the report. It is the same on every page, so that the page can name its hash in its
 * Content-Security-Policy: where a page needs a colour or a length of its own, it picks a class or an SVG attribute.
 */
export const STYLE = `
:root{color-scheme:light dark;--paper:oklch(98.6% .004 85);--sheet:oklch(100% 0 0);--ink:oklch(23% .012 75);--soft:oklch(45% .014 75);--line:oklch(89% .01 85);--link:oklch(42% .13 255);--focus:oklch(52% .2 262);--tint-l:94.2%;--tint-c:.042;--deep-l:88.5%;--deep-c:.078;--bar-l:66%;--bar-c:.13;--key-l:38%;--key-c:.095;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif","Liberation Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{--paper:oklch(18.5% .008 75);--sheet:oklch(22% .009 75);--ink:oklch(92% .008 85);--soft:oklch(73% .012 85);--line:oklch(33% .012 75);--link:oklch(80% .09 255);--focus:oklch(78% .14 250);--tint-l:30%;--tint-c:.048;--deep-l:39%;--deep-c:.08;--bar-l:68%;--bar-c:.12;--key-l:87%;--key-c:.085}}
.h0{--h:152}.h1{--h:255}.h2{--h:70}.h3{--h:312}.h4{--h:22}.h5{--h:198}.h6{--h:112}.h7{--h:347}.h8{--h:284}.h9{--h:228}.h10{--h:176}
:is(.h0,.h1,.h2,.h3,.h4,.h5,.h6,.h7,.h8,.h9,.h10){--tint:oklch(var(--tint-l) var(--tint-c) var(--h));--deep:oklch(var(--deep-l) var(--deep-c) var(--h));--bar:oklch(var(--bar-l) var(--bar-c) var(--h));--key:oklch(var(--key-l) var(--key-c) var(--h))}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
h1,h2,h3,p,ul,dl,dd{margin:0;padding:0}
h1{font:600 1.75rem/1.2 var(--serif);letter-spacing:-.01em;overflow-wrap:anywhere}
h2{font-size:.8125rem;font-weight:650;letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}
h3{font-size:.9375rem;font-weight:650;margin-top:1.25rem}
ul{list-style:none}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
code{font:.8125em var(--mono);color:var(--soft);overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip a{position:absolute;inset-inline-start:1rem;top:-4rem;z-index:2;padding:.5rem 1rem;background:var(--sheet);color:var(--link);border-radius:.375rem;font-weight:600}
.skip a:focus{top:.75rem}
.eyebrow{font-size:.75rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);font-weight:600;margin-bottom:.125rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:end;justify-content:space-between;padding:1.125rem 2rem 1rem;border-bottom:1px solid var(--line);background:var(--sheet)}
.facts{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums}
.pane{padding:1.5rem 2rem 3rem}
.pane>section+section{margin-top:2.25rem}
.hint,.note,.count{font-size:.8125rem;color:var(--soft)}
.count{font-variant-numeric:tabular-nums;letter-spacing:0;text-transform:none;font-weight:400;white-space:nowrap}
.hint,.note{margin-top:.25rem}
.prose{font:1.0938rem/1.8 var(--serif);margin-top:.75rem;hyphens:manual;overflow-wrap:anywhere}
.sentence,.mark{color:inherit;text-decoration:none;background:var(--tint);-webkit-box-decoration-break:clone;box-decoration-break:clone;border-radius:.25em;padding:.14em .22em;print-color-adjust:exact;-webkit-print-color-adjust:exact;scroll-margin-block:30vh}
.mark{background:var(--deep);border-bottom:2px solid var(--bar);border-radius:.2em .2em 0 0;padding:.06em .1em;unicode-bidi:isolate}
.sentence[data-tag]::before,.mark.opens::before,.also::before{content:attr(data-tag);font:700 .625rem/1 var(--sans);vertical-align:.55em;color:var(--key);margin-inline-end:.35em;letter-spacing:.01em;white-space:nowrap}
a.sentence:hover,a.sentence:focus-visible{background:var(--deep)}
.mark:hover{background:var(--tint)}
.also{text-decoration:none;background:var(--tint);border-bottom:2px solid var(--bar);border-radius:.2em;margin-inline-start:.15em;padding:.06em .2em;scroll-margin-block:30vh}
.also::before{margin:0}
.cut{color:var(--soft);text-decoration:line-through dotted 1px color-mix(in oklab,var(--soft) 65%,transparent)}
.sentence:target,.mark:target,.shared:has(:target) .mark,.also:target{background:var(--deep);outline:2px solid var(--bar);outline-offset:1px}
:target:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.empty{margin-top:.75rem;color:var(--soft);font:italic 1.125rem var(--serif)}
.proportions{display:block;width:100%;height:.625rem;margin-top:1.25rem;border-radius:.3125rem}
rect{fill:var(--bar)}
rect.track{fill:var(--line);opacity:.55}
.legend{display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;margin-top:.625rem;font-size:.875rem}
.key{display:inline-block;min-width:1.5em;padding:.1em .35em;border-radius:.25em;background:var(--deep);color:var(--key);font:700 .75rem/1.4 var(--sans);text-align:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.facet{white-space:nowrap}
.notices{border:1px solid var(--line);border-inline-start:4px solid oklch(var(--bar-l) .14 70);border-radius:.375rem;padding:.875rem 1.125rem;background:var(--sheet);font-size:.9375rem}
.notices li{margin-top:.375rem}
.scroll{overflow-x:auto;margin-top:.5rem;position:relative}
table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
th,td{padding:.4rem .625rem .4rem 0;text-align:start;vertical-align:baseline;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.75rem;color:var(--soft);font-weight:600;white-space:nowrap}
.facets a,.places a,.scores th a{display:inline-block;min-width:1.5rem;line-height:1.5rem;margin-inline-end:.25rem;white-space:nowrap}
.facets td:nth-child(n+3){width:27%;min-width:6.5rem}
.figure{display:inline-block;min-width:2.75rem;padding-inline-end:.5rem;text-align:end}
.bar{width:calc(100% - 2.75rem);height:.5625rem;border-radius:.28rem;vertical-align:baseline}
td.places{min-width:7.25rem}
.none{color:var(--soft);font-style:italic}
.scores td,.scores thead th:not(:first-child){text-align:end;padding-inline:.5rem}
.scores thead th{vertical-align:bottom}
.scores thead .key{display:table;margin:0 0 .125rem auto}
.scores td:last-child,.scores thead th:last-child{text-align:start}
.w0{color:var(--soft)}
.w1{background:color-mix(in oklab,var(--tint) 35%,transparent)}.w2{background:color-mix(in oklab,var(--tint) 75%,transparent)}.w3{background:var(--tint)}.w4{background:var(--deep)}
.w1,.w2,.w3,.w4{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.evidence{border-bottom:1px solid var(--line);font-size:.9375rem}
.evidence>summary{cursor:pointer;padding:.5rem 0;display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.625rem;align-items:baseline}
.evidence>summary::-webkit-details-marker{display:none}
.quote{font-family:var(--serif);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.evidence[open] .quote{white-space:normal;overflow-wrap:anywhere}
.evidence>:not(summary){margin:0 0 .75rem 2.25rem;width:auto;color:var(--soft)}
.evidence p{overflow-wrap:anywhere}
.evidence dl{display:flex;flex-wrap:wrap;gap:.125rem 1.5rem}
.evidence dl div{display:flex;gap:.4rem;min-width:0}
.evidence dd{color:var(--ink);overflow-wrap:anywhere}
.weights{min-width:60%}
.weights td{color:var(--ink);overflow-wrap:anywhere}
.weights td:last-child,.weights th:last-child{text-align:end}
#source{background:var(--sheet);border-block-start:1px solid var(--line)}
.bar-of-source svg{display:block;width:100%;height:.5rem;margin-top:.5rem;border-radius:.25rem}
.text{margin-top:1rem;font:.9688rem/1.65 var(--serif);white-space:pre-wrap;overflow-wrap:anywhere;max-width:46rem;color:var(--soft)}
.mark{color:var(--ink)}
.typed{font:.7813rem/1.6 var(--mono)}
.typed .mark.opens::before,.typed .also::before{vertical-align:.2em}
@media (prefers-reduced-motion:no-preference){html,.pane{scroll-behavior:smooth}a,.mark{transition:background-color .15s}}
@media screen and (min-width:62rem) and (min-height:28rem){
html,body{height:100%}
body{display:flex;flex-direction:column;height:100dvh;overflow:hidden}
main{flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);grid-template-rows:minmax(0,1fr)}
.pane{overflow-y:auto;overscroll-behavior:contain;min-height:0}
#source{border-block-start:0;border-inline-start:1px solid var(--line);padding-top:0;outline-offset:-3px}
.bar-of-source{position:sticky;top:0;background:var(--sheet);padding:1.5rem 0 .75rem;z-index:1}
.text{margin-top:.25rem}
}
@media (max-width:40rem){header{padding:1rem}.pane{padding:1.25rem 1rem 2rem}.prose{font-size:1.0625rem}h1{font-size:1.5rem}.facets td:nth-child(n+3){width:auto;min-width:4rem}.figure{display:block;text-align:start;padding:0}.bar{width:100%}}
@media (forced-colors:active){.sentence,.mark,.also{border-bottom:1px solid}.key,.facet{forced-color-adjust:auto}rect{fill:CanvasText}rect.track{fill:Canvas}}
@page{margin:16mm}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#ccc}
html{font-size:10pt;color-scheme:light}
.skip,.hint{display:none}
header,.pane{padding-inline:0}
.scroll{overflow:visible}
#source{break-before:page;padding-top:0;border:0}
.text{max-width:none;font-size:9pt}
.typed{font-size:8pt}
tr,.evidence,.notices,.legend{break-inside:avoid}
h2,h3,.note{break-after:avoid}
.quote{white-space:normal}
}
`

/** Hash of {@link STYLE} as a Content-Security-Policy names it. A test computes it anew; it changes with every change above. */
export const STYLE_HASH = 'sha256-CimEDX+0AGtmAzu2Ij6T7KTMPIshS+fSOsZ4rlILG4g='
