/** A run of text on a page, from the left and from the top, in points; the page is 595 by 842. */
export interface Said {
  text: string;
  x?: number;
  y: number;
  size?: number;
  bold?: boolean;
}

/** A small, valid PDF with the given text on its pages; a page without any is as good as a scanned one. */
export function pdfOf(pages: readonly (readonly Said[])[], info: { title?: string; language?: string } = {}) {
  const objects: string[] = [
    `<< /Type /Catalog /Pages 2 0 R${info.language ? ` /Lang (${info.language})` : ''} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title (${info.title ?? ''}) >>`,
  ];
  for (const [i, said] of pages.entries()) {
    const drawn = said.map(({ text, x = 72, y, size = 10, bold = false }) => {
      const escaped = text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\x95');
      return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${842 - y} Td (${escaped}) Tj ET`;
    });
    const stream = drawn.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** Lines one under the other, twelve points apart. */
export function lines(from: number, ...texts: string[]): Said[] {
  return texts.map((text, i) => ({ text, y: from + 12 * i }));
}
