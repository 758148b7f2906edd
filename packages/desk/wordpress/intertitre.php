<?php
/**
 * Plugin Name: Intertitre
 * Description: Lets the Intertitre desk find its articles again, and keeps their search title, description, keyphrase and structured data, for Yoast SEO, Rank Math, or by itself.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: Apache-2.0
 *
 * Copy this file into wp-content/mu-plugins (make the folder where there is none). It adds no table, no
 * setting and no page; taken away, what it kept stays as post meta.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const INTERTITRE_KEY     = '_intertitre_key';
const INTERTITRE_JSON_LD = '_intertitre_json_ld';

/** Ours, then the fields of Yoast SEO and of Rank Math. */
const INTERTITRE_META = array(
	INTERTITRE_KEY,
	INTERTITRE_JSON_LD,
	'_intertitre_title',
	'_intertitre_description',
	'_yoast_wpseo_title',
	'_yoast_wpseo_metadesc',
	'_yoast_wpseo_focuskw',
	'rank_math_title',
	'rank_math_description',
	'rank_math_focus_keyword',
);

add_action(
	'init',
	function () {
		foreach ( INTERTITRE_META as $name ) {
			register_post_meta(
				'post',
				$name,
				array(
					'type'          => 'string',
					'single'        => true,
					'show_in_rest'  => true,
					// Whoever may edit the post may edit these.
					'auth_callback' => function ( $allowed, $meta, $post ) {
						return current_user_can( 'edit_post', $post );
					},
				)
			);
		}
	},
	// Behind the SEO plugins: what they registered themselves is shown by REST all the same.
	99
);

/** The posts with a key of the desk, whatever their status, but none in the trash; the oldest first. */
function intertitre_posts( $key ) {
	return get_posts(
		array(
			'post_type'        => 'post',
			'post_status'      => array( 'publish', 'future', 'draft', 'pending', 'private' ),
			'meta_key'         => INTERTITRE_KEY,
			'meta_value'       => $key,
			'orderby'          => 'ID',
			'order'            => 'ASC',
			'numberposts'      => 2,
			'suppress_filters' => true,
		)
	);
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'intertitre/v1',
			'/posts/(?P<key>[0-9a-f-]{16,64})',
			array(
				'methods'             => 'GET',
				'permission_callback' => function () {
					return current_user_can( 'edit_posts' );
				},
				'callback'            => function ( $request ) {
					$posts = intertitre_posts( $request['key'] );
					return array(
						'id'     => $posts ? $posts[0]->ID : 0,
						'status' => $posts ? $posts[0]->post_status : '',
					);
				},
			)
		);
	}
);

/** No second post under one key, even where two requests to make it were sent. */
add_filter(
	'rest_pre_insert_post',
	function ( $prepared, $request ) {
		$meta = $request->get_param( 'meta' );
		$key  = is_array( $meta ) && isset( $meta[ INTERTITRE_KEY ] ) ? (string) $meta[ INTERTITRE_KEY ] : '';
		if ( '' === $key || ! empty( $prepared->ID ) ) {
			return $prepared;
		}
		$posts = intertitre_posts( $key );
		if ( ! $posts ) {
			return $prepared;
		}
		return new WP_Error(
			'intertitre_exists',
			'There is a post with this key already.',
			array(
				'status' => 409,
				'id'     => $posts[0]->ID,
			)
		);
	},
	10,
	2
);

/** True where a plugin for search engines says all of this itself. */
function intertitre_has_seo_plugin() {
	return defined( 'WPSEO_VERSION' ) || class_exists( 'RankMath' );
}

add_filter(
	'pre_get_document_title',
	function ( $title ) {
		if ( ! is_singular( 'post' ) || intertitre_has_seo_plugin() ) {
			return $title;
		}
		$own = get_post_meta( get_queried_object_id(), '_intertitre_title', true );
		return $own ? esc_html( $own ) : $title;
	},
	20
);

add_action(
	'wp_head',
	function () {
		if ( ! is_singular( 'post' ) || intertitre_has_seo_plugin() ) {
			return;
		}
		$post        = get_queried_object_id();
		$description = get_post_meta( $post, '_intertitre_description', true );
		$title       = get_post_meta( $post, '_intertitre_title', true );
		if ( ! $description && ! $title ) {
			return;
		}
		$image = wp_get_attachment_image_src( (int) get_post_thumbnail_id( $post ), 'full' );
		if ( $description ) {
			printf( "<meta name=\"description\" content=\"%s\">\n", esc_attr( $description ) );
		}
		$sharing = array(
			'og:type'        => 'article',
			'og:title'       => get_the_title( $post ),
			'og:description' => $description,
			'og:url'         => get_permalink( $post ),
			'og:site_name'   => get_bloginfo( 'name' ),
			'og:locale'      => get_locale(),
			'og:image'       => $image ? $image[0] : '',
			'og:image:width'  => $image ? $image[1] : '',
			'og:image:height' => $image ? $image[2] : '',
			'og:image:alt'    => $image ? get_post_meta( get_post_thumbnail_id( $post ), '_wp_attachment_image_alt', true ) : '',
			'article:published_time' => get_post_time( 'c', true, $post ),
			'article:modified_time'  => get_post_modified_time( 'c', true, $post ),
		);
		foreach ( array_filter( $sharing ) as $name => $content ) {
			printf( "<meta property=\"%s\" content=\"%s\">\n", esc_attr( $name ), esc_attr( html_entity_decode( (string) $content, ENT_QUOTES, 'UTF-8' ) ) );
		}
		echo "<meta name=\"twitter:card\" content=\"summary_large_image\">\n";
		$data = json_decode( (string) get_post_meta( $post, INTERTITRE_JSON_LD, true ), true );
		if ( is_array( $data ) ) {
			printf(
				"<script type=\"application/ld+json\">%s</script>\n",
				wp_json_encode( intertitre_structured_data( $data, $post ), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES )
			);
		}
	},
	2
);

/** What only WordPress knows, in the article's structured data: where it stands, since when, with what picture. */
function intertitre_structured_data( $data, $post ) {
	$image = wp_get_attachment_image_src( (int) get_post_thumbnail_id( $post ), 'full' );
	$known = array(
		'url'              => get_permalink( $post ),
		'mainEntityOfPage' => array(
			'@type' => 'WebPage',
			'@id'   => get_permalink( $post ),
		),
		'datePublished'    => get_post_time( 'c', true, $post ),
		'dateModified'     => get_post_modified_time( 'c', true, $post ),
	);
	if ( $image ) {
		$known['image'] = array(
			array_filter(
				array(
					'@type'      => 'ImageObject',
					'url'        => $image[0],
					'width'      => $image[1],
					'height'     => $image[2],
					'caption'    => get_post_meta( get_post_thumbnail_id( $post ), '_wp_attachment_image_alt', true ),
					'creditText' => wp_get_attachment_caption( get_post_thumbnail_id( $post ) ),
				)
			),
		);
	}
	if ( isset( $data['@graph'][0] ) ) {
		$data['@graph'][0] = array_merge( $data['@graph'][0], $known );
		return $data;
	}
	return array_merge( $data, $known );
}

/** WordPress leaves the credit of a featured picture out of most themes: it is shown below it. */
add_filter(
	'post_thumbnail_html',
	function ( $html, $post, $thumbnail ) {
		if ( ! is_singular( 'post' ) || ! get_post_meta( $post, INTERTITRE_KEY, true ) ) {
			return $html;
		}
		$credit = wp_get_attachment_caption( $thumbnail );
		return $html && $credit ? $html . '<figcaption class="wp-element-caption">' . esc_html( $credit ) . '</figcaption>' : $html;
	},
	10,
	3
);
