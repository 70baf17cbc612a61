// The name servers of services that do nothing but park domains or put them up for sale.

/**
 * After Zirngibl et al., "Domain Parking: Largely Present, Rarely Considered!" (TMA 2022), whose 82 services are public
 * (parkingtma.github.io), as far as no ordinary site can live behind the name servers. Left out are registrars' and
 * hosts' own, which serve whatever their customers put up: domaincontrol.com (GoDaddy), namebrightdns.com,
 * dns-parking.com (Hostinger), dnsowl.com (NameSilo), sav.com, uniregistry-dns.com, fabulous.com; and all whose owner
 * nobody knows.
 */
const SERVICES: readonly string[] = [
  'sedoparking.com',
  // ParkingCrew
  'parkingcrew.net',
  'fastpark.net',
  'parkingspa.com',
  'ibspark.com',
  'bodis.com',
  'above.com',
  'parklogic.com',
  // GoDaddy's CashParking and NameFind
  'cashparking.com',
  'smartname.com',
  'namefind.com',
  'afternic.com',
  // Dan
  'dan.com',
  'undeveloped.com',
  'park.do',
  'uniregistrymarket.link',
  // DomainSponsor, Rook Media
  'dsredirection.com',
  'dsredirects.com',
  'rookdns.com',
  'dnsspark.com',
  // Skenzo
  'ztomy.com',
  'cnomy.com',
  'parking-page.net',
  'searchreinvented.com',
  'voodoo.com',
  'expired-domain-ns1.fabulous.com',
  'expired-domain-ns2.fabulous.com',
  'sslparking.com',
  'snparking.ru',
  'salenames.ru',
  'domainparking.ru',
  // Markets
  'domainmarket.com',
  'domain-is-4-sale-at-domainmarket.com',
  'brandbucket.com',
  'squadhelp.com',
  'eftydns.com',
  'perfectdomain.com',
];

/** One service, by one of its name servers. */
export const PARKING_EXAMPLE = 'ns1.sedoparking.com';

/**
 * The service whose name servers these are, every one of them; null where there is none. A service's own site is served
 * by its own as well, and is not parked.
 */
export function parkingServiceOf(hosts: readonly string[], domain: string): string | null {
  const services = hosts.map((host) => SERVICES.find((service) => host === service || host.endsWith(`.${service}`)));
  const [first] = services;
  if (first === undefined || services.includes(undefined)) return null;
  return hosts.some((host) => host.endsWith(`.${domain}`)) ? null : first;
}
