// What stands in landscapes, each at (0, 0) on its ground.
import {box, r1, random, ribbon, type Point} from './lines.js';
import {color, type Picture} from './picture.js';

/** A quay crane, 170 wide, its boom to the right. */
export function crane(d: Picture, role = 'art-m4'): void {
  d.line('M-26 0L-20-78M26 0L20-78M-23-40H23M-20-78L-4-126L20-78', 4.4, 1, role);
  d.fill('M-62-85H116V-77H-62ZM-52-77H-30V-64H-52ZM52-77H62V-70H52Z', role);
  d.line('M-4-126L-58-84M-4-126L62-84M-4-126L114-84', 1.3, 0.9);
  d.line('M57-70V-34', 1, 0.8, role);
  d.fill('M48-34H66V-24H48Z', role);
}

export function ship(d: Picture, hull = 'art-ink'): void {
  const tints = ['art-m3', 'art-m2', 'art-m4', 'art-line'];
  const next = random(8);
  for (let i = 0; i < 8; i++)
    for (let j = 0; j < 2 + Math.floor(next() * 2.6); j++)
      d.fill(box(48 + i * 19, -14 - j * 11, 18, 10), tints[Math.floor(next() * 4)]!);
  d.fill('M12-4H40V-44H36V-52H18V-44H12Z', 'art-light');
  d.line('M17-36H36M17-26H36', 1.4, 0.7, 'art-ink');
  d.fill('M0-8L12 15H206Q220 8 228-10L204-3H46L40-8Z', hull);
  d.line('M7 6H214', 1.3, 0.9);
}

export function sail(d: Picture, role = 'art-light', hull = 'art-ink'): void {
  d.fill('M2-8V-78C20-58 30-34 31-8Z', role);
  d.fill('M-3-8V-64C-14-46-21-28-24-8Z', role, 0.8);
  d.line('M0-4V-82M2-30H27', 1, 0.9);
  d.fill('M-30-4H36C32 5 22 8 12 8H-16C-22 8-27 3-30-4Z', hull);
}

export function lighthouse(d: Picture): void {
  d.fill('M-13 4L-8.5-74H8.5L13 4Z', 'art-light');
  d.fill('M-12-16L-11-34H11L12-16ZM-9.9-52L-9-66H9L9.9-52Z', 'art-m3');
  d.fill('M-13-74H13V-79H-13ZM-6-79H6V-93H-6Z', 'art-ink');
  d.fill('M-9-93C-7-101-3-104 0-107C3-104 7-101 9-93Z', 'art-ink');
  d.fill('M-4-81H4V-91H-4Z', 'gold-light');
  d.line('M-13 4L-8.5-74M13 4L8.5-74', 1, 0.8);
}

export function boat(d: Picture, role = 'art-ink'): void {
  d.fill(
    'M-51-4C-21 .5 24 0 51-9.6C39 5 14 7.8-1.5 7.8C-26 8-42 4-51-4ZM-18.6-3.4C-17.6-11-10-16.7-.1-16.7S17.4-11.4 18.8-4.3ZM25.9-29.7L33.5-36.7L41.4-29.7ZM28.8-7.4L29.8-25A3.5 3.5 0 0 1 36.8-25L38.5-7.4Z',
    role,
  );
  d.line('M43.5-34.6L27.4 10.3', 1.4, 1, role);
}

/** A house of the plain: gable to the side, 62 wide. */
export function house(d: Picture, roof = 'art-m4'): void {
  d.fill('M-26 0V-24H26V0Z', 'art-light');
  d.fill('M-34-22L-25-44H25L34-22Z', roof);
  d.line('M-25-44H25', 2, 1);
  d.fill('M-5 0V-16H5V0ZM-19-16H-11V-9H-19ZM11-16H19V-9H11Z', roof, 0.85);
}

/** A white-walled house under a grey roof; `steps`: with stepped gable walls. */
export function townhouse(d: Picture, w: number, h: number, steps: number, seed: number): void {
  const next = random(seed);
  d.fill(box(-w / 2, -h, w, h + 4), d.down([0.55, 'art-light'], [1, 'art-mist']));
  d.line(`M${r1(-w / 2)} ${-h}V0M${r1(w / 2)} ${-h}V0`, 1.1, 0.6, d.ridge());
  if (steps) {
    const cap = (x: number, y: number, l: number): string =>
      `M${r1(x - l / 2 - 5)} ${r1(y - 4)}Q${r1(x)} ${r1(y + 3)} ${r1(x + l / 2 + 5)} ${r1(y - 4)}L${r1(x + l / 2)} ${r1(y + 4)}H${r1(x - l / 2)}Z`;
    d.fill(box(-w * 0.36, -h - 15, w * 0.72, 16) + box(-w * 0.17, -h - 30, w * 0.34, 16), 'art-light');
    d.fill(
      cap(-w * 0.42, -h, w * 0.16) +
        cap(w * 0.42, -h, w * 0.16) +
        cap(-w * 0.265, -h - 15, w * 0.19) +
        cap(w * 0.265, -h - 15, w * 0.19) +
        cap(0, -h - 30, w * 0.34),
      'art-ink',
      0.88,
    );
  } else {
    const e = w / 2 + 9;
    d.fill(
      `M${-e} ${r1(-h - 1)}Q${-e + 10} ${r1(-h - 5)} ${r1(-w / 2 + 6)} ${r1(-h - 24)}H${r1(w / 2 - 6)}Q${e - 10} ${r1(-h - 5)} ${e} ${r1(-h - 1)}L${e - 4} ${r1(-h + 4)}H${-e + 4}Z`,
      'art-ink',
      0.88,
    );
    d.line(`M${r1(-w / 2 + 3)} ${r1(-h - 25)}H${r1(w / 2 - 3)}`, 1.8, 1);
  }
  for (let x = -w / 2 + 12; x < w / 2 - 14; x += 24)
    if (next() < 0.8) d.fill(box(x, -h + 16 + (next() < 0.3 ? 8 : 0), 10, 13), 'art-ink', 0.72);
}

export function yurt(d: Picture): void {
  d.fill('M-38 0C-40-9-40-18-38-27H38C40-18 40-9 38 0Z', 'art-light');
  d.fill('M-40-26C-30-40-14-50-7-53H7C14-50 30-40 40-26Z', 'art-light');
  d.fill('M-8-53C-6-58 6-58 8-53Z', 'art-m4');
  d.line(
    'M-39-26H39M-39-9H39M-38 0C-40-9-40-18-38-27M38 0C40-9 40-18 38-27M-40-26C-30-40-14-50-7-53H7C14-50 30-40 40-26M-24-36L-4-53M24-36L4-53',
    1.2,
    1,
  );
  d.fill('M-8 0V-22H8V0Z', 'art-m4');
}

export function sheep(d: Picture): void {
  d.line('M-6-4V2M-2-4V2M4-4V2M7-4V2', 1.4, 1, 'art-ink');
  d.fill('M-10-7C-11-13-4-16 0-14C6-16 12-11 10-6C9-2-8-1-10-7Z', 'art-light');
  d.fill('M9-11C11-14 16-12 16-9C16-6 11-6 9-8Z', 'art-ink');
}

export function horse(d: Picture, role = 'art-ink'): void {
  d.fill(
    'M-28-28C-26-35-16-36-8-33C0-31 8-32 13-35C18-40 21-48 25-53L26.5-57L29-53.5C33-50 37-46 40-42.5C40.5-39.5 38-38 35.5-38.5C32.5-40 30-41 28.5-41C27-36 25-30 21-25C20-20 19.5-14 19.5-8L20.5 0H16.5L15-10L13.5-18C11-10 11.5-5 12 0H8L8.5-10C9-14 8.5-18 7-20C0-17.5-8-17.5-14-20C-15-15-18-12-18.5-8L-17 0H-21L-22.5-8C-22.5-12-23-14-23-17C-25-13-26.5-10-26-7L-25 0H-29L-30.5-8C-30-14-29-18-29-22C-29-25-29-26-28-28ZM-28-29C-34-28-35-20-34-12C-31.5-17-31-22-28-24Z',
    role,
  );
  d.line('M26-52C21-46 18-40 14-36', 1, 0.8);
}

/** Of a turbine, to the tip of its blade. */
export const turbineHeight = 172;

export function turbine(d: Picture, turn: number, length = 60): void {
  const blade = `M-1.6 0C6-${length * 0.16} 6-${length * 0.3} 1-${length}C-1.8-${length * 0.5}-3.4-${length * 0.2}-1.6 0Z`;
  d.fill('M-3.2 0L-1.5-112H1.5L3.2 0Z', 'art-light');
  d.line('M-3.2 0L-1.5-112M1.5-112L3.2 0', 0.8, 0.9);
  for (const a of [0, 120, 240])
    d.add(
      `<path d="${blade}" transform="translate(0 -112) rotate(${turn + a})" fill="${color('art-light')}" stroke="${color('art-line')}" stroke-width=".8"/>`,
    );
  d.fill('M-3.4-112a3.4 3.4 0 1 1 6.8 0a3.4 3.4 0 1 1-6.8 0Z', 'art-line');
}

/** A high-speed train, nose to the right, 372 long, on its rail at y = 0. */
export function train(d: Picture, body = 'art-light', band = 'art-ink'): void {
  d.fill('M0-4V-22Q0-28 6-28H282C318-28 348-16 370-4Q372 0 364 0H4Q0 0 0-4Z', body);
  d.fill('M308-21C322-18 334-12.5 342-9H316Q308-11 308-21ZM8-21H294V-13H8Z', band, 0.85);
  d.line('M2-6H352', 2, 1);
  d.line('M98-27V-1M196-27V-1', 1.2, 0.6, band);
}

/** An ear of wheat on a stalk that bends to the right. */
export function wheat(d: Picture, h: number, role = 'gold'): void {
  d.line(`M0 0Q2 ${-h * 0.6} ${h * 0.12} ${-h * 0.8}`, 1.8, 1, role);
  d.line(`M1 ${-h * 0.25}Q${h * 0.12} ${-h * 0.42} ${h * 0.2} ${-h * 0.36}`, 1.6, 0.8, role);
  for (let i = 0; i < 6; i++) {
    const [x, y] = [h * (0.1 + i * 0.022), -h * (0.74 + i * 0.05)];
    for (const side of [-1, 1])
      d.add(
        `<path d="M0 0C5-3 6-11 1-17C-4-12-4-4 0 0Z" transform="translate(${r1(x)} ${r1(y)}) rotate(${22 + side * 30}) scale(${r1(h / 14) / 10})" fill="${color(role)}"/>`,
      );
  }
  d.line(
    `M${r1(h * 0.22)} ${r1(-h * 1.02)}l${r1(h * 0.08)} ${r1(-h * 0.16)}M${r1(h * 0.22)} ${r1(-h)}l${r1(h * 0.13)} ${r1(-h * 0.11)}`,
    1.1,
    0.9,
    role,
  );
}

export function harvester(d: Picture): void {
  d.fill('M-30-12V-32H14V-46H32V-22L44-12ZM-18-32V-40H4V-32Z', 'art-m4');
  d.fill('M18-43H28V-32H18Z', 'art-light');
  d.fill('M44-16L70-4V0H40Z', 'art-ink');
  d.line('M56-20a9 9 0 1 0 .1 0M56-20V-2M47-11H65M-12-40L-34-46', 1.4, 1);
  d.fill('M12 0a12 12 0 1 1 .1 0ZM-22 0a8 8 0 1 1 .1 0Z', 'art-ink');
}

/** A willow of height h; its hair falls to the side (1: right). */
export function willow(d: Picture, h: number, side: number, seed: number): void {
  const next = random(seed);
  const limbs: Point[] = [
    [-0.34, 0.74],
    [-0.16, 0.9],
    [0.05, 0.98],
    [0.28, 0.94],
    [0.5, 0.8],
    [0.66, 0.64],
  ];
  const at = (u: number, v: number): string => [side * u * h, -v * h].map(r1).join(' ');
  d.fill(
    ribbon([
      [0, 0, 17],
      [side * h * 0.05, -h * 0.34, 12],
      [-side * h * 0.02, -h * 0.6, 9],
      [side * h * 0.02, -h * 0.8, 5],
    ]).area,
    'branch',
  );
  d.line(limbs.map(([u, v]) => `M${at(0, 0.6)}Q${at(u * 0.3, v)} ${at(u, v)}`).join(''), 3, 1, 'branch');
  for (const [role, width, count] of [
    ['art-m3', 3.4, 26],
    ['art-m4', 3, 26],
    ['art-line', 2, 14],
  ] as const) {
    let hair = '';
    for (let i = 0; i < count; i++) {
      const j = Math.min(4, Math.floor(next() * 5)),
        t = next(),
        u = limbs[j]![0] + (limbs[j + 1]![0] - limbs[j]![0]) * t,
        v = limbs[j]![1] + (limbs[j + 1]![1] - limbs[j]![1]) * t;
      const fall = 0.2 + 0.42 * next(),
        sway = 0.03 + 0.05 * next();
      hair += `M${at(u * 0.9, v)}C${at(u + 0.02, v + 0.05)} ${at(u + sway, v - fall * 0.5)} ${at(u + sway * 0.6, v - fall)}`;
    }
    d.add(
      `<path d="${hair}" fill="none" stroke="${color(role)}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="5.5 5" opacity=".85"/>`,
    );
  }
}

export function egret(d: Picture, role = 'art-light'): void {
  d.line('M-2 0L-1-24M3-1L3-23', 1.3, 1, role === 'art-light' ? 'art-ink' : role);
  d.fill(
    'M-14-22C-8-34 2-38 8-36C10-44 4-50 8-57C10-61 15-61 17-58L27-56L17-54.5C14-52 15-46 15-41C15-30 6-22-4-22Z',
    role,
  );
  d.line('M-14-22C-8-34 2-38 8-36C10-44 4-50 8-57', 1, 0.8);
}
