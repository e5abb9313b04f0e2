package org.briefwright.typeset.html;

/// The style that each HTML file carries, on screen and on paper.
final class Stylesheet {

  static final String CSS =
      """
      :root { --ink: #1B1F24; --grey: #5B6470; --rule: #C9CED6; --accent: #1F4E79; --tint: #EEF3F8;
        --pro: #1B7F79; --con: #B3541E; --sans: "Source Sans 3", system-ui, sans-serif; }
      body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; color: var(--ink);
        background: #fff; font: 1.0625rem/1.5 "Source Serif 4", Georgia, serif; }
      h1, h2, h3, table, dl, .letterhead, .kicker, .meta, .box-title, footer { font-family: var(--sans); }
      h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.5rem 0 .25rem; }
      h2 { font-size: 1.2rem; color: var(--accent); margin: 1.75rem 0 .5rem; }
      h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
      p { margin: 0 0 .7rem; hyphens: auto; }
      a { color: var(--accent); }
      sup { line-height: 0; }
      .question { font-style: italic; font-size: 1.15rem; }
      .lead { font-size: 1.2rem; line-height: 1.4; }
      .kicker, .box-title { font-weight: 600; font-size: .85rem; color: var(--accent); margin-bottom: .25rem; }
      .meta, .fine, footer { font-size: .85rem; color: var(--grey); }
      .answer { margin-left: 1.25rem; }
      .caption, caption { font-weight: 600; text-align: left; font-size: .85rem; padding-bottom: .3rem; }
      .letterhead { display: flex; justify-content: space-between; border-bottom: 1px solid var(--accent);
        font-size: .85rem; color: var(--grey); }
      .letterhead p { margin: 0; } .letterhead div + div { text-align: right; }
      .letterhead div:last-child { padding-bottom: .5rem; }
      .letterhead p:first-child { font-weight: 600; color: var(--accent); font-size: 1rem; }
      .box { margin: 1.25rem 0; padding: .9rem 1.1rem; } .box > :last-child { margin-bottom: 0; }
      .tint { background: var(--tint); } .rule { border-left: 3px solid var(--accent); }
      .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.75rem; }
      table { border-collapse: collapse; width: 100%; font-size: .85rem; line-height: 1.35; margin: 1rem 0;
        font-variant-numeric: lining-nums tabular-nums; border-top: 1.5px solid; border-bottom: 1.5px solid; }
      th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; font-weight: 400;
        border-bottom: 1px solid var(--rule); }
      thead th { font-weight: 600; border-bottom-color: var(--ink); }
      .end { text-align: right; } .centre { text-align: center; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; font-size: .85rem; }
      dt { font-weight: 600; color: var(--grey); } dd { margin: 0; }
      hr { border: 0; border-top: 1px solid var(--rule); margin: 1.5rem 0; }
      .bibliography, .notes ul { list-style: none; padding: 0; font-size: .88rem; }
      .bibliography li { padding-left: 1.25rem; text-indent: -1.25rem; margin-bottom: .3rem; }
      .notes { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: .5rem; }
      h2 + .notes, h3 + .notes { border: 0; margin: 0; padding: 0; }
      .notes li { display: grid; grid-template-columns: 2rem 1fr; margin-bottom: .2rem; }
      .table-note { font: .8rem/1.35 var(--sans); color: var(--grey); margin: -.6rem 0 .8rem; }
      .numbered { display: grid; grid-template-columns: 2.7em 1fr; }
      .numbered .number { font-variant-numeric: tabular-nums; }
      .pull-quote { margin: 1.5rem 2rem; padding: .6rem 0; border: solid var(--accent); border-width: 1px 0;
        color: var(--accent); font: italic 1.35rem/1.35 "Source Serif 4", Georgia, serif; }
      .pull-quote p { margin: 0; } .pull-quote footer { display: block; border: 0; margin: 0; font-style: normal; }
      .callout { border-left: 2px solid var(--accent); } .callout.caution { border-left: 5px solid var(--con);
        background: var(--tint); } .caution .box-title { color: var(--ink); }
      .margin-note { font: .8rem/1.3 var(--sans); color: var(--grey); }
      @media (min-width: 64rem) { .beside { position: relative; } .margin-note { position: absolute;
        left: calc(100% + 1rem); width: 8rem; top: .2rem; } }
      .coded { display: flex; gap: 1rem; margin: 1rem 0; } .code { width: 6.5rem; flex: none; align-self: flex-start; }
      .contents ul { list-style: none; padding-left: 1.25rem; margin: 0; } .contents > ul { padding: 0; }
      .contents a { text-decoration: none; } .main-matter { break-after: page; border: 0; margin: 0; }
      .handling { text-align: center; font: .85rem var(--sans); color: var(--grey); }
      .marked { margin: 0 0 0 auto; padding: .1em .5em; width: fit-content; font: 600 16px/1.3 var(--sans);
        print-color-adjust: exact; }
      .mark { display: inline-block; width: .6em; height: .6em; margin-right: .15em; box-sizing: border-box; }
      .mark.for { background: var(--pro); border-radius: 50%; }
      .mark.against { border: 2px solid var(--con); transform: rotate(45deg); }
      .mark.neutral { border: 2px solid var(--grey); border-radius: 50%; }
      figure { margin: 1.25rem 0; font-family: var(--sans); } figure svg { width: 100%; height: auto; font-family: var(--sans); }
      figcaption { margin-bottom: .4rem; } summary { font: .85rem var(--sans); color: var(--grey); cursor: pointer; margin-bottom: .3rem; }
      footer { display: flex; justify-content: space-between; border-top: 1px solid var(--rule);
        margin-top: 2rem; padding-top: .5rem; }
      @page { size: A4; margin: 27mm 25mm 25mm; }
      @media print {
        html { font-size: 9.6pt; } body { line-height: 14pt; max-width: none; padding: 0; }
        h1, h2, h3, caption, .kicker { break-after: avoid; }
        tr, .box, dl, figure { break-inside: avoid; }
        p { orphans: 2; widows: 2; }
        a { color: inherit; text-decoration: none; } details:not([open]) { display: none; }
      }
      """;

  private Stylesheet() {}
}
