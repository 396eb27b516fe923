import { css } from 'lit';

/** The reading area: columns, text, focus. */
export const readingStyles = css`
  :host {
    display: block;
    position: relative;
    container-type: inline-size;
    block-size: 100%;
    max-block-size: 100dvh;
    min-block-size: 12rem;
    background: var(--ts-bg);
    color: var(--ts-ink);
    font: 14px/1.45 var(--ts-font-ui);
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }
  .area {
    position: relative;
    block-size: 100%;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--ts-line) transparent;
    box-sizing: border-box;
    padding: 30px 30px 40vh 8px;
    display: grid;
    grid-template-columns: minmax(160px, 1fr) minmax(0, 578px) minmax(0, 0.25fr);
    grid-template-rows: auto 1fr;
    column-gap: 14px;
    align-content: start;
  }
  header {
    grid-column: 2;
  }
  h1 {
    font: 650 25px/1.28 var(--ts-font-ui);
    letter-spacing: -0.2px;
    margin: 0;
    text-wrap: pretty;
  }
  .byline {
    color: var(--ts-soft);
    font: 13px/1.45 var(--ts-font-ui);
    margin-block: 6px 22px;
  }
  .text .byline {
    margin-block-start: -6px;
  }
  .column {
    grid-column: 2;
    position: relative;
    min-inline-size: 0;
  }
  .text {
    font: 17px/1.7 var(--ts-font-reading);
  }
  p {
    margin: 0 0 16px;
    white-space: pre-line;
    overflow-wrap: break-word;
  }
  p.headline {
    font: 650 25px/1.28 var(--ts-font-ui);
  }
  p.standfirst {
    font-size: 19px;
    line-height: 1.55;
    color: color-mix(in srgb, var(--ts-ink) 85%, var(--ts-soft));
  }
  p.caption {
    font: 13.5px/1.55 var(--ts-font-ui);
    color: var(--ts-soft);
    border-block-start: 1px solid var(--ts-line);
    padding-block-start: 8px;
  }
  p span {
    cursor: text;
    /* a statement reaches to the next line, so that a click between lines finds it; inline padding moves nothing */
    padding-block: 0.26em;
    border-radius: 3px;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .unmarked {
    text-decoration: underline dashed var(--ts-dash) 1px;
    text-underline-offset: 5px;
    text-decoration-skip-ink: none;
  }
  .set-aside {
    color: var(--ts-soft);
  }
  .focused {
    background: var(--ts-focus-bg);
  }
  .focus-bar {
    position: absolute;
    inset-inline-start: -9px;
    inline-size: 3px;
    border-radius: 2px;
    background: var(--ts-focus);
    pointer-events: none;
  }
  .area:has([role='option']:focus-visible) .focus-bar {
    inline-size: 5px;
    inset-inline-start: -11px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 640px) {
    .area {
      grid-template-columns: 30px minmax(0, 578px);
      column-gap: 12px;
      padding-inline: 4px 24px;
      padding-block-start: 18px;
    }
    h1,
    p.headline {
      font-size: 22px;
    }
  }
  @media (forced-colors: active) {
    .focused {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
